-- Made after the bulk load; statistics and counters included.
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

create trigger complaint_inserted_1 after insert on complaint when new.channel = 1 begin
  update enterprise_counter set total = total + 1, received_1 = received_1 + 1, open_1 = open_1 + (new.closed is null), closed_1 = closed_1 + (new.closed is not null)
  where enterprise = new.enterprise;
  update street_counter set received_1 = received_1 + 1, open_1 = open_1 + (new.closed is null), closed_1 = closed_1 + (new.closed is not null)
  where street = new.street;
end;

create trigger complaint_updated_1 after update of closed on complaint when new.channel = 1 begin
  update enterprise_counter set open_1 = open_1 + (new.closed is null) - (old.closed is null), closed_1 = closed_1 + (new.closed is not null) - (old.closed is not null)
  where enterprise = new.enterprise;
  update street_counter set open_1 = open_1 + (new.closed is null) - (old.closed is null), closed_1 = closed_1 + (new.closed is not null) - (old.closed is not null)
  where street = new.street;
end;

create trigger complaint_inserted_2 after insert on complaint when new.channel = 2 begin
  update enterprise_counter set total = total + 1, received_2 = received_2 + 1, open_2 = open_2 + (new.closed is null), closed_2 = closed_2 + (new.closed is not null)
  where enterprise = new.enterprise;
  update street_counter set received_2 = received_2 + 1, open_2 = open_2 + (new.closed is null), closed_2 = closed_2 + (new.closed is not null)
  where street = new.street;
end;

create trigger complaint_updated_2 after update of closed on complaint when new.channel = 2 begin
  update enterprise_counter set open_2 = open_2 + (new.closed is null) - (old.closed is null), closed_2 = closed_2 + (new.closed is not null) - (old.closed is not null)
  where enterprise = new.enterprise;
  update street_counter set open_2 = open_2 + (new.closed is null) - (old.closed is null), closed_2 = closed_2 + (new.closed is not null) - (old.closed is not null)
  where street = new.street;
end;

create trigger complaint_inserted_3 after insert on complaint when new.channel = 3 begin
  update enterprise_counter set total = total + 1, received_3 = received_3 + 1, open_3 = open_3 + (new.closed is null), closed_3 = closed_3 + (new.closed is not null)
  where enterprise = new.enterprise;
  update street_counter set received_3 = received_3 + 1, open_3 = open_3 + (new.closed is null), closed_3 = closed_3 + (new.closed is not null)
  where street = new.street;
end;

create trigger complaint_updated_3 after update of closed on complaint when new.channel = 3 begin
  update enterprise_counter set open_3 = open_3 + (new.closed is null) - (old.closed is null), closed_3 = closed_3 + (new.closed is not null) - (old.closed is not null)
  where enterprise = new.enterprise;
  update street_counter set open_3 = open_3 + (new.closed is null) - (old.closed is null), closed_3 = closed_3 + (new.closed is not null) - (old.closed is not null)
  where street = new.street;
end;

create trigger complaint_inserted_4 after insert on complaint when new.channel = 4 begin
  update enterprise_counter set total = total + 1, received_4 = received_4 + 1, open_4 = open_4 + (new.closed is null), closed_4 = closed_4 + (new.closed is not null)
  where enterprise = new.enterprise;
  update street_counter set received_4 = received_4 + 1, open_4 = open_4 + (new.closed is null), closed_4 = closed_4 + (new.closed is not null)
  where street = new.street;
end;

create trigger complaint_updated_4 after update of closed on complaint when new.channel = 4 begin
  update enterprise_counter set open_4 = open_4 + (new.closed is null) - (old.closed is null), closed_4 = closed_4 + (new.closed is not null) - (old.closed is not null)
  where enterprise = new.enterprise;
  update street_counter set open_4 = open_4 + (new.closed is null) - (old.closed is null), closed_4 = closed_4 + (new.closed is not null) - (old.closed is not null)
  where street = new.street;
end;
