select json_build_object(
  'code', s.code, 'name', s.name,
  'channels', json_build_array(
    json_build_object('channel', 'GOVERNMENT', 'received', c.received_1, 'open', c.open_1, 'closed', c.closed_1),
    json_build_object('channel', 'LEGISLATURE', 'received', c.received_2, 'open', c.open_2, 'closed', c.closed_2),
    json_build_object('channel', 'MEDIA', 'received', c.received_3, 'open', c.open_3, 'closed', c.closed_3),
    json_build_object('channel', 'CONSUMERS', 'received', c.received_4, 'open', c.open_4, 'closed', c.closed_4)),
  'enterprises', coalesce((
    select json_agg(json_build_object('code', e.code, 'name', e.name) order by top.total desc, top.enterprise)
    from (
      select enterprise, total from enterprise_counter
      where street = s.code order by total desc, enterprise limit 20) top
    join enterprise e on e.id = top.enterprise), '[]'))::text
from street s
join street_counter c on c.street = s.code
where s.code = $1
