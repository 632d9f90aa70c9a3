with page as (
  select code, name, row_number() over (order by code) as place
  from (select code, name from enterprise where name ilike $1 and code > $2 order by code limit $3 + 1) found)
select json_build_object(
  -- A first page that is not full is the whole: only otherwise are the hits counted, up to the cap.
  'totalCount', case
    when $2 = '' and not exists (select 1 from page where place > $3) then (select count(*) from page)
    else (select count(*) from (select 1 from enterprise where name ilike $1 limit 10000) counted) end,
  'nodes', coalesce((select json_agg(json_build_object('code', code, 'name', name) order by place) from page where place <= $3), '[]'),
  'pageInfo', json_build_object(
    'hasNextPage', exists (select from page where place > $3),
    'endCursor', (select max(code) from page where place <= $3)))::text
