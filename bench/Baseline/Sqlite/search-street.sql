with page as materialized (
  select code, name, row_number() over (order by code) as place
  from (select code, name from enterprise where name like $pattern and code > $after and street = $street order by code limit $first + 1))
select json_object(
  -- A first page that is not full is the whole: only otherwise are the hits counted, up to the cap.
  'totalCount', case
    when $after = '' and not exists (select 1 from page where place > $first) then (select count(*) from page)
    else (select count(*) from (select 1 from enterprise where name like $pattern and street = $street limit 10000)) end,
  'nodes', (select json_group_array(json_object('code', code, 'name', name)) from page where place <= $first),
  'pageInfo', json_object(
    'hasNextPage', json(case when exists (select 1 from page where place > $first) then 'true' else 'false' end),
    'endCursor', (select max(code) from page where place <= $first)))
