-- Labels and applications in every state: valid, expired, withdrawn, waiting and refused.
-- The counter gives the numbers, as it does when a label is awarded.

set @lumen_on = current_date - interval 10 month;
set @zenne_on = current_date - interval 34 month;
set @abeele_on = current_date - interval 22 month;

insert into label_application (id, employer_id, authority_id, plan_id, plan_title, received_on, applied_by, status, reason,
                               decided_at, decided_by, version)
select 'de000014-0000-7000-8000-000000000500', employer_id, 'de000001-0000-7000-8000-000000000006', id, title,
       @lumen_on - interval 16 day, 'de000002-0000-7000-8000-000000000003', 'AWARDED', null,
       timestamp(@lumen_on) + interval 9 hour, 'de000002-0000-7000-8000-000000000006', 2
from diversity_plan where id = 'de000004-0000-7000-8000-000000000500'
union all
select 'de000014-0000-7000-8000-000000000700', employer_id, 'de000001-0000-7000-8000-000000000006', id, title,
       @zenne_on - interval 21 day, 'de000002-0000-7000-8000-000000000020', 'AWARDED', null,
       timestamp(@zenne_on) + interval 9 hour, 'de000002-0000-7000-8000-000000000006', 2
from diversity_plan where id = 'de000004-0000-7000-8000-000000000700'
union all
select 'de000014-0000-7000-8000-000000001000', employer_id, 'de000001-0000-7000-8000-000000000006', id, title,
       @abeele_on - interval 30 day, 'de000002-0000-7000-8000-000000000022', 'AWARDED', null,
       timestamp(@abeele_on) + interval 9 hour, 'de000002-0000-7000-8000-000000000006', 2
from diversity_plan where id = 'de000004-0000-7000-8000-000000001000'
union all
select 'de000014-0000-7000-8000-000000000900', employer_id, 'de000001-0000-7000-8000-000000000006', id, title,
       current_date - interval 8 day, 'de000002-0000-7000-8000-000000000021', 'APPLIED', null, null, null, 1
from diversity_plan where id = 'de000004-0000-7000-8000-000000000900'
union all
select 'de000014-0000-7000-8000-000000001200', employer_id, 'de000001-0000-7000-8000-000000000006', id, title,
       current_date - interval 18 day, 'de000002-0000-7000-8000-000000000022', 'REFUSED',
       'Het dossier toont niet dat de vertegenwoordigers van de werknemers het plan vooraf steunden. (Verzonnen voor deze demo.)',
       utc_timestamp(6) - interval 6 day, 'de000002-0000-7000-8000-000000000006', 2
from diversity_plan where id = 'de000004-0000-7000-8000-000000001200';

insert into label_counter (awarded_in, last_number) values (year(@zenne_on), 1)
on duplicate key update last_number = last_number + 1;

insert into label (id, employer_id, authority_id, application_id, number, token, awarded_on, valid_to, status, reason,
                   withdrawn_at, withdrawn_by, version)
select 'de000015-0000-7000-8000-000000000700', 'de000001-0000-7000-8000-000000000010',
       'de000001-0000-7000-8000-000000000006', 'de000014-0000-7000-8000-000000000700',
       concat('PONTES-', awarded_in, '-', lpad(last_number, 6, '0')), 'DemoZenneNoordVervallen0',
       @zenne_on, @zenne_on + interval 2 year, 'AWARDED', null, null, null, 1
from label_counter where awarded_in = year(@zenne_on);

insert into label_counter (awarded_in, last_number) values (year(@abeele_on), 1)
on duplicate key update last_number = last_number + 1;

insert into label (id, employer_id, authority_id, application_id, number, token, awarded_on, valid_to, status, reason,
                   withdrawn_at, withdrawn_by, version)
select 'de000015-0000-7000-8000-000000001000', 'de000001-0000-7000-8000-000000000012',
       'de000001-0000-7000-8000-000000000006', 'de000014-0000-7000-8000-000000001000',
       concat('PONTES-', awarded_in, '-', lpad(last_number, 6, '0')), 'DemoAbeeleIngetrokken000',
       @abeele_on, @abeele_on + interval 2 year, 'WITHDRAWN',
       'De vestiging waar het plan liep, is gesloten. (Verzonnen voor deze demo.)',
       utc_timestamp(6) - interval 5 month, 'de000002-0000-7000-8000-000000000006', 2
from label_counter where awarded_in = year(@abeele_on);

insert into label_counter (awarded_in, last_number) values (year(@lumen_on), 1)
on duplicate key update last_number = last_number + 1;

insert into label (id, employer_id, authority_id, application_id, number, token, awarded_on, valid_to, status, reason,
                   withdrawn_at, withdrawn_by, version)
select 'de000015-0000-7000-8000-000000000500', 'de000001-0000-7000-8000-000000000003',
       'de000001-0000-7000-8000-000000000006', 'de000014-0000-7000-8000-000000000500',
       concat('PONTES-', awarded_in, '-', lpad(last_number, 6, '0')), 'DemoLumenEnergieGeldig00',
       @lumen_on, @lumen_on + interval 2 year, 'AWARDED', null, null, null, 1
from label_counter where awarded_in = year(@lumen_on);
