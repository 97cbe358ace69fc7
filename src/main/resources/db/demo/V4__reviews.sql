-- Rounds of reading, remarks and evaluations by the consultant of Brusselse Werkdienst.
-- A round opens when the plan is handed in; its id differs from the plan's in the first group only.

insert into review_round (id, plan_id, employer_id, service_id, number, status, opened_at, comment, decided_at, decided_by,
                          version)
select concat('de000008', substring(id, 9)), id, employer_id, service_id, 1, 'APPROVED', submitted_at,
       case id
         when 'de000004-0000-7000-8000-000000000100' then
           'Een helder plan met meetbare doelen. Meld de stand van de duo’s elk kwartaal. (Verzonnen voor deze demo.)'
         when 'de000004-0000-7000-8000-000000000300' then
           'Goedgekeurd. Bespreek de begeleiding van de stagiairs met elk departement. (Verzonnen voor deze demo.)'
       end,
       submitted_at + interval 9 day, 'de000002-0000-7000-8000-000000000005', 2
from diversity_plan
where id like 'de000004-%' and status in ('APPROVED', 'EVALUATED');

insert into review_round (id, plan_id, employer_id, service_id, number, status, opened_at, comment, decided_at, decided_by,
                          version)
select concat('de000008', substring(id, 9)), id, employer_id, service_id, round, 'OPEN', submitted_at, null, null, null, 1
from diversity_plan
where id like 'de000004-%' and status = 'SUBMITTED';

insert into review_round (id, plan_id, employer_id, service_id, number, status, opened_at, comment, decided_at, decided_by,
                          version) values
  ('de000008-0000-7000-8000-000000000600', 'de000004-0000-7000-8000-000000000600',
   'de000001-0000-7000-8000-000000000003', 'de000001-0000-7000-8000-000000000005', 1, 'CHANGES_REQUESTED',
   utc_timestamp(6) - interval 12 day,
   'Le parcours est convaincant. Précisez encore le rythme des entrées et le budget des cours. (Inventé pour cette démo.)',
   utc_timestamp(6) - interval 4 day, 'de000002-0000-7000-8000-000000000005', 5),
  ('de000008-0000-7000-8000-000000000801', 'de000004-0000-7000-8000-000000000800',
   'de000001-0000-7000-8000-000000000010', 'de000001-0000-7000-8000-000000000005', 1, 'CHANGES_REQUESTED',
   utc_timestamp(6) - interval 33 day,
   'De analyse is sterk. Maak de doelstellingen meetbaar en verdeel het budget per actie. (Verzonnen voor deze demo.)',
   utc_timestamp(6) - interval 25 day, 'de000002-0000-7000-8000-000000000005', 4);

update diversity_plan
set submitted_at = (select opened_at from review_round where id = 'de000008-0000-7000-8000-000000000600')
where id = 'de000004-0000-7000-8000-000000000600';

insert into remark (id, round_id, employer_id, service_id, section, objective_id, text, written_at, written_by, reply,
                    replied_at, resolved_at, version) values
  ('de000009-0000-7000-8000-000000000601', 'de000008-0000-7000-8000-000000000600',
   'de000001-0000-7000-8000-000000000003', 'de000001-0000-7000-8000-000000000005',
   'OBJECTIVES', 'de000005-0000-7000-8000-000000000601',
   'Vous prévoyez deux vagues de 18 personnes au plus. À quelles dates commencent-elles, et qui oriente les candidats ? (Inventé pour cette démo.)',
   utc_timestamp(6) - interval 7 day, 'de000002-0000-7000-8000-000000000005', null, null, null, 1),
  ('de000009-0000-7000-8000-000000000602', 'de000008-0000-7000-8000-000000000600',
   'de000001-0000-7000-8000-000000000003', 'de000001-0000-7000-8000-000000000005', 'BUDGET', null,
   'Le budget ne montre pas les cours de langue des douze derniers mois. Sont-ils compris dans l’accompagnement ? (Inventé pour cette démo.)',
   utc_timestamp(6) - interval 6 day, 'de000002-0000-7000-8000-000000000005', null, null, null, 1),
  ('de000009-0000-7000-8000-000000000603', 'de000008-0000-7000-8000-000000000600',
   'de000001-0000-7000-8000-000000000003', 'de000001-0000-7000-8000-000000000005', 'STATE_OF_PLAY', null,
   'Indiquez quand le conseil d’entreprise a donné son appui à l’enquête. (Inventé pour cette démo.)',
   utc_timestamp(6) - interval 6 day, 'de000002-0000-7000-8000-000000000005',
   'Le conseil d’entreprise a donné son appui à sa réunion d’octobre ; le procès-verbal est disponible. (Inventé pour cette démo.)',
   utc_timestamp(6) - interval 2 day, utc_timestamp(6) - interval 2 day, 2),
  ('de000009-0000-7000-8000-000000000801', 'de000008-0000-7000-8000-000000000801',
   'de000001-0000-7000-8000-000000000010', 'de000001-0000-7000-8000-000000000005',
   'OBJECTIVES', 'de000005-0000-7000-8000-000000000801',
   'Hoeveel medewerkers hebben vandaag al een aangepast rooster? (Verzonnen voor deze demo.)',
   utc_timestamp(6) - interval 28 day, 'de000002-0000-7000-8000-000000000005',
   'Nog niemand. Wij namen 0 als beginwaarde op. (Verzonnen voor deze demo.)',
   utc_timestamp(6) - interval 12 day, utc_timestamp(6) - interval 12 day, 2),
  ('de000009-0000-7000-8000-000000000802', 'de000008-0000-7000-8000-000000000801',
   'de000001-0000-7000-8000-000000000010', 'de000001-0000-7000-8000-000000000005', 'ACTIONS', null,
   'De actie over vacatureteksten heeft nog geen verantwoordelijke. (Verzonnen voor deze demo.)',
   utc_timestamp(6) - interval 27 day, 'de000002-0000-7000-8000-000000000005',
   'De dienst communicatie neemt dit op. (Verzonnen voor deze demo.)',
   utc_timestamp(6) - interval 11 day, utc_timestamp(6) - interval 11 day, 2),
  ('de000009-0000-7000-8000-000000000811', 'de000008-0000-7000-8000-000000000800',
   'de000001-0000-7000-8000-000000000010', 'de000001-0000-7000-8000-000000000005', 'GENERAL', null,
   'De antwoorden op de eerste lezing zijn volledig. Enkel de termijn van de eerste actie lijkt nog krap. (Verzonnen voor deze demo.)',
   utc_timestamp(6) - interval 5 day, 'de000002-0000-7000-8000-000000000005', null, null, null, 1);

insert into evaluation (id, plan_id, employer_id, service_id, result, conclusion, evaluated_at, evaluated_by, version) values
  ('de000010-0000-7000-8000-000000000300', 'de000004-0000-7000-8000-000000000300',
   'de000001-0000-7000-8000-000000000002', 'de000001-0000-7000-8000-000000000005', 'POSITIVE',
   'Van de 5 stageplaatsen werden er 4 ingevuld. De contracten van alle stagiairs werden verlengd, en sommigen vonden na hun stage werk. (Oordeel verzonnen voor deze demo.)',
   utc_timestamp(6) - interval 20 day, 'de000002-0000-7000-8000-000000000005', 1),
  ('de000010-0000-7000-8000-000000000500', 'de000004-0000-7000-8000-000000000500',
   'de000001-0000-7000-8000-000000000003', 'de000001-0000-7000-8000-000000000005', 'POSITIVE',
   'Trois vagues de 18 personnes au plus sont entrées dans le parcours. Environ 80 % des participants sont restés après les 18 mois. (Jugement inventé pour cette démo.)',
   utc_timestamp(6) - interval 11 month, 'de000002-0000-7000-8000-000000000005', 1),
  ('de000010-0000-7000-8000-000000000700', 'de000004-0000-7000-8000-000000000700',
   'de000001-0000-7000-8000-000000000010', 'de000001-0000-7000-8000-000000000005', 'POSITIVE',
   'Het doel is bereikt en de nieuwe collega’s blijven. (Verzonnen voor deze demo.)',
   utc_timestamp(6) - interval 35 month, 'de000002-0000-7000-8000-000000000005', 1),
  ('de000010-0000-7000-8000-000000000900', 'de000004-0000-7000-8000-000000000900',
   'de000001-0000-7000-8000-000000000011', 'de000001-0000-7000-8000-000000000005', 'POSITIVE',
   'Treize personnes sur quinze ont appris le métier ; les consignes en images servent chaque jour. (Inventé pour cette démo.)',
   utc_timestamp(6) - interval 30 day, 'de000002-0000-7000-8000-000000000005', 1),
  ('de000010-0000-7000-8000-000000001000', 'de000004-0000-7000-8000-000000001000',
   'de000001-0000-7000-8000-000000000012', 'de000001-0000-7000-8000-000000000005', 'POSITIVE',
   'Alle drukkers kunnen een tweede pers bedienen. (Verzonnen voor deze demo.)',
   utc_timestamp(6) - interval 25 month, 'de000002-0000-7000-8000-000000000005', 1),
  ('de000010-0000-7000-8000-000000001200', 'de000004-0000-7000-8000-000000001200',
   'de000001-0000-7000-8000-000000000012', 'de000001-0000-7000-8000-000000000005', 'POSITIVE',
   'Vier jongeren liepen een leertijd van een jaar. (Verzonnen voor deze demo.)',
   utc_timestamp(6) - interval 21 day, 'de000002-0000-7000-8000-000000000005', 1);

insert into evaluation_objective (evaluation_id, objective_id, outcome, note) values
  ('de000010-0000-7000-8000-000000000300', 'de000005-0000-7000-8000-000000000301', 'PARTLY',
   '4 van de 5 plaatsen ingevuld.'),
  ('de000010-0000-7000-8000-000000000300', 'de000005-0000-7000-8000-000000000302', 'REACHED', null),
  ('de000010-0000-7000-8000-000000000500', 'de000005-0000-7000-8000-000000000501', 'REACHED', null),
  ('de000010-0000-7000-8000-000000000500', 'de000005-0000-7000-8000-000000000502', 'REACHED',
   'Environ 80 % des participants sont restés.'),
  ('de000010-0000-7000-8000-000000000500', 'de000005-0000-7000-8000-000000000503', 'REACHED', null),
  ('de000010-0000-7000-8000-000000000700', 'de000005-0000-7000-8000-000000000701', 'REACHED', null),
  ('de000010-0000-7000-8000-000000000900', 'de000005-0000-7000-8000-000000000901', 'PARTLY',
   'Treize personnes sur quinze (inventé pour cette démo).'),
  ('de000010-0000-7000-8000-000000000900', 'de000005-0000-7000-8000-000000000902', 'REACHED', null),
  ('de000010-0000-7000-8000-000000001000', 'de000005-0000-7000-8000-000000001001', 'REACHED', null),
  ('de000010-0000-7000-8000-000000001200', 'de000005-0000-7000-8000-000000001201', 'REACHED', null);
