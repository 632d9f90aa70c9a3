select json_build_object(
  'code', e.code, 'name', e.name, 'street', json_build_object('code', s.code, 'name', s.name),
  'channels', json_build_array(
    json_build_object('channel', 'GOVERNMENT', 'received', c.received_1, 'open', c.open_1, 'closed', c.closed_1),
    json_build_object('channel', 'LEGISLATURE', 'received', c.received_2, 'open', c.open_2, 'closed', c.closed_2),
    json_build_object('channel', 'MEDIA', 'received', c.received_3, 'open', c.open_3, 'closed', c.closed_3),
    json_build_object('channel', 'CONSUMERS', 'received', c.received_4, 'open', c.open_4, 'closed', c.closed_4)),
  'timeline', coalesce((
    select json_agg(json_build_object('at', m.received, 'channel', case m.channel when 1 then 'GOVERNMENT' when 2 then 'LEGISLATURE' when 3 then 'MEDIA' else 'CONSUMERS' end, 'kind', m.kind, 'summary', left(m.content, 60)))
    from (
      select received, channel, kind, content from complaint
      where enterprise = e.id order by received desc, id desc limit 10) m), '[]'))::text
from enterprise e
join street s on s.code = e.street
join enterprise_counter c on c.enterprise = e.id
where e.code = $1
