with subject as (
  select id, street from enterprise where code = $1
), who as (
  insert into person (name, phone, address) select $2, $3, $4 from subject returning id
)
insert into complaint (command_id, receipt, enterprise, street, channel, kind, content, claims, person, occurred, received)
select $5, $6, subject.id, subject.street, 4, 'complaint', $7, $8, who.id, $9, now()
from subject, who
returning id
