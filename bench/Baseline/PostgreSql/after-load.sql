-- Made after the bulk load; statistics and counters included.
create index enterprise_name_trigram on enterprise using gin (name gin_trgm_ops);
create index enterprise_street on enterprise (street, code);
create index complaint_enterprise on complaint (enterprise, received desc, id desc);
create unique index complaint_receipt on complaint (receipt);

insert into enterprise_counter (enterprise, street, total, received_1, open_1, closed_1, received_2, open_2, closed_2, received_3, open_3, closed_3, received_4, open_4, closed_4)
select e.id, e.street, count(c.id),
    count(*) filter (where channel = 1),
    count(*) filter (where channel = 1 and closed is null),
    count(*) filter (where channel = 1 and closed is not null),
    count(*) filter (where channel = 2),
    count(*) filter (where channel = 2 and closed is null),
    count(*) filter (where channel = 2 and closed is not null),
    count(*) filter (where channel = 3),
    count(*) filter (where channel = 3 and closed is null),
    count(*) filter (where channel = 3 and closed is not null),
    count(*) filter (where channel = 4),
    count(*) filter (where channel = 4 and closed is null),
    count(*) filter (where channel = 4 and closed is not null)
from enterprise e left join complaint c on c.enterprise = e.id group by e.id;

insert into street_counter (street, received_1, open_1, closed_1, received_2, open_2, closed_2, received_3, open_3, closed_3, received_4, open_4, closed_4)
select s.code,
    count(*) filter (where channel = 1),
    count(*) filter (where channel = 1 and closed is null),
    count(*) filter (where channel = 1 and closed is not null),
    count(*) filter (where channel = 2),
    count(*) filter (where channel = 2 and closed is null),
    count(*) filter (where channel = 2 and closed is not null),
    count(*) filter (where channel = 3),
    count(*) filter (where channel = 3 and closed is null),
    count(*) filter (where channel = 3 and closed is not null),
    count(*) filter (where channel = 4),
    count(*) filter (where channel = 4 and closed is null),
    count(*) filter (where channel = 4 and closed is not null)
from street s left join complaint c on c.street = s.code group by s.code;

create index enterprise_counter_rank on enterprise_counter (street, total desc, enterprise);

create function count_complaint() returns trigger language plpgsql as $$
declare
  opened int := case when new.closed is null then 1 else 0 end - case when tg_op = 'UPDATE' and old.closed is null then 1 else 0 end;
  done int := case when new.closed is null then 0 else 1 end - case when tg_op = 'UPDATE' and old.closed is not null then 1 else 0 end;
  added int := case when tg_op = 'INSERT' then 1 else 0 end;
begin
  if new.channel = 1 then
    update enterprise_counter
    set total = total + added, received_1 = received_1 + added, open_1 = open_1 + opened, closed_1 = closed_1 + done
    where enterprise = new.enterprise;
    update street_counter
    set received_1 = received_1 + added, open_1 = open_1 + opened, closed_1 = closed_1 + done
    where street = new.street;
  elsif new.channel = 2 then
    update enterprise_counter
    set total = total + added, received_2 = received_2 + added, open_2 = open_2 + opened, closed_2 = closed_2 + done
    where enterprise = new.enterprise;
    update street_counter
    set received_2 = received_2 + added, open_2 = open_2 + opened, closed_2 = closed_2 + done
    where street = new.street;
  elsif new.channel = 3 then
    update enterprise_counter
    set total = total + added, received_3 = received_3 + added, open_3 = open_3 + opened, closed_3 = closed_3 + done
    where enterprise = new.enterprise;
    update street_counter
    set received_3 = received_3 + added, open_3 = open_3 + opened, closed_3 = closed_3 + done
    where street = new.street;
  elsif new.channel = 4 then
    update enterprise_counter
    set total = total + added, received_4 = received_4 + added, open_4 = open_4 + opened, closed_4 = closed_4 + done
    where enterprise = new.enterprise;
    update street_counter
    set received_4 = received_4 + added, open_4 = open_4 + opened, closed_4 = closed_4 + done
    where street = new.street;
  end if;
  return null;
end $$;

create trigger complaint_counted after insert or update of closed on complaint for each row execute function count_complaint();
