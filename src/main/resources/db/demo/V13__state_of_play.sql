-- Where the demo employers work, how many people do which work there, and what one of them answered: all invented for this
-- demo. The grid of Postiljon adds up to the totals of its plan.

insert into establishment (id, employer_id, name, unit_number, municipality, postcode, closed_on, version) values
  ('de000041-0000-7000-8000-000000000001', 'de000001-0000-7000-8000-000000000001', 'Sorteercentrum Brussel', null, '21004', '1000', null, 1),
  ('de000041-0000-7000-8000-000000000002', 'de000001-0000-7000-8000-000000000001', 'Kantoor Molenbeek', null, '21012', '1080', null, 1),
  ('de000041-0000-7000-8000-000000000003', 'de000001-0000-7000-8000-000000000001', 'Kantoor Schaarbeek', null, '21015', '1030', null, 1),
  ('de000041-0000-7000-8000-000000000004', 'de000001-0000-7000-8000-000000000001', 'Kantoor Anderlecht', null, '21001', '1070', null, 1),
  ('de000041-0000-7000-8000-000000000005', 'de000001-0000-7000-8000-000000000001', 'Hoofdkantoor', null, '21004', '1000', null, 1),
  ('de000041-0000-7000-8000-000000000006', 'de000001-0000-7000-8000-000000000001', 'Kantoor Vorst (oud)', null, '21007', '1190', current_date - interval 1 year, 1),
  ('de000041-0000-7000-8000-000000000007', 'de000001-0000-7000-8000-000000000003', 'Siège Bruxelles', null, '21004', '1000', null, 1),
  ('de000041-0000-7000-8000-000000000008', 'de000001-0000-7000-8000-000000000003', 'Dépôt Forest', null, '21007', '1190', null, 1);

insert into headcount_grid (plan_id, employer_id, imported_at, version)
select id, employer_id, submitted_at - interval 2 day, 1 from diversity_plan where id = 'de000004-0000-7000-8000-000000000100';

insert into headcount_grid_cell (id, employer_id, plan_id, establishment_id, job_level, contract, target_group, people,
                                 place)
select concat('de000042-0000-7000-8000-', lpad(10 * p.n + g.n, 12, '0')),
       'de000001-0000-7000-8000-000000000001', 'de000004-0000-7000-8000-000000000100',
       concat('de000041-0000-7000-8000-', lpad(p.place, 12, '0')), p.job_level, p.contract, g.code,
       case g.n when 0 then p.everybody when 1 then p.origin when 2 then p.young when 3 then p.experienced
                when 4 then p.disability when 5 then p.low_schooled else p.gender end,
       concat('de000041-0000-7000-8000-', lpad(p.place, 12, '0'), ' ', p.job_level, ' ', p.contract, ' ',
              coalesce(g.code, '-'))
from (
  select 1 as n, 1 as place, 'MANUAL' as job_level, 'PERMANENT' as contract,
         1069 as everybody, 338 as origin, 71 as young, 421 as experienced, 23 as disability, 515 as low_schooled, 347 as gender
  union all select 2, 1, 'MANUAL', 'FIXED_TERM', 235, 69, 59, 45, 5, 102, 62
  union all select 3, 1, 'CLERICAL', 'PERMANENT', 315, 44, 23, 160, 8, 20, 165
  union all select 4, 1, 'CLERICAL', 'FIXED_TERM', 69, 8, 15, 14, 1, 4, 34
  union all select 5, 1, 'SUPERVISOR', 'PERMANENT', 126, 9, 10, 68, 4, 7, 27
  union all select 6, 1, 'SUPERVISOR', 'FIXED_TERM', 27, 1, 7, 4, 0, 1, 5
  union all select 7, 1, 'EXECUTIVE', 'PERMANENT', 63, 3, 0, 29, 2, 0, 14
  union all select 8, 2, 'MANUAL', 'PERMANENT', 302, 104, 26, 154, 8, 130, 81
  union all select 9, 2, 'MANUAL', 'FIXED_TERM', 67, 19, 17, 9, 2, 32, 22
  union all select 10, 2, 'CLERICAL', 'PERMANENT', 89, 12, 5, 42, 3, 4, 55
  union all select 11, 2, 'CLERICAL', 'FIXED_TERM', 19, 2, 4, 2, 0, 1, 9
  union all select 12, 2, 'SUPERVISOR', 'PERMANENT', 36, 1, 2, 15, 0, 1, 10
  union all select 13, 2, 'SUPERVISOR', 'FIXED_TERM', 7, 0, 1, 1, 0, 0, 2
  union all select 14, 2, 'EXECUTIVE', 'PERMANENT', 17, 1, 0, 8, 0, 0, 5
  union all select 15, 3, 'MANUAL', 'PERMANENT', 372, 108, 26, 152, 10, 192, 105
  union all select 16, 3, 'MANUAL', 'FIXED_TERM', 82, 25, 23, 12, 2, 36, 22
  union all select 17, 3, 'CLERICAL', 'PERMANENT', 110, 16, 7, 51, 3, 7, 51
  union all select 18, 3, 'CLERICAL', 'FIXED_TERM', 23, 4, 5, 4, 0, 1, 10
  union all select 19, 3, 'SUPERVISOR', 'PERMANENT', 44, 2, 3, 18, 1, 2, 10
  union all select 20, 3, 'SUPERVISOR', 'FIXED_TERM', 9, 0, 1, 1, 0, 0, 2
  union all select 21, 3, 'EXECUTIVE', 'PERMANENT', 21, 1, 0, 10, 0, 0, 6
  union all select 22, 4, 'MANUAL', 'PERMANENT', 349, 98, 22, 193, 8, 192, 118
  union all select 23, 4, 'MANUAL', 'FIXED_TERM', 77, 30, 20, 16, 2, 36, 23
  union all select 24, 4, 'CLERICAL', 'PERMANENT', 103, 13, 9, 57, 3, 6, 57
  union all select 25, 4, 'CLERICAL', 'FIXED_TERM', 22, 2, 5, 3, 0, 1, 12
  union all select 26, 4, 'SUPERVISOR', 'PERMANENT', 41, 2, 3, 19, 0, 2, 8
  union all select 27, 4, 'SUPERVISOR', 'FIXED_TERM', 8, 0, 1, 1, 0, 0, 2
  union all select 28, 4, 'EXECUTIVE', 'PERMANENT', 20, 1, 0, 11, 0, 0, 6
  union all select 29, 5, 'MANUAL', 'PERMANENT', 47, 14, 3, 27, 1, 23, 15
  union all select 30, 5, 'MANUAL', 'FIXED_TERM', 10, 4, 2, 1, 0, 4, 3
  union all select 31, 5, 'CLERICAL', 'PERMANENT', 274, 38, 21, 114, 8, 17, 141
  union all select 32, 5, 'CLERICAL', 'FIXED_TERM', 60, 8, 16, 9, 1, 3, 28
  union all select 33, 5, 'SUPERVISOR', 'PERMANENT', 27, 1, 2, 11, 0, 1, 7
  union all select 34, 5, 'SUPERVISOR', 'FIXED_TERM', 5, 0, 1, 0, 0, 0, 1
  union all select 35, 5, 'EXECUTIVE', 'PERMANENT', 55, 2, 0, 28, 1, 0, 15
) p cross join (
  select 0 as n, null as code
  union all select 1, 'ORIGIN'
  union all select 2, 'YOUNG'
  union all select 3, 'EXPERIENCED'
  union all select 4, 'DISABILITY'
  union all select 5, 'LOW_SCHOOLED'
  union all select 6, 'GENDER'
) g;

insert into plan_analysis (plan_id, employer_id, questionnaire, version) values
  ('de000004-0000-7000-8000-000000000600', 'de000001-0000-7000-8000-000000000003', 1, 1);

insert into plan_answer (employer_id, plan_id, questionnaire, question, extent, remark) values
  ('de000001-0000-7000-8000-000000000003', 'de000004-0000-7000-8000-000000000600', 1, 'CHANNELS', 'FULLY',
   'Avec l’asbl qui accompagne le parcours de 18 mois.'),
  ('de000001-0000-7000-8000-000000000003', 'de000004-0000-7000-8000-000000000600', 1, 'JOB_DESCRIPTIONS', 'PARTLY',
   'Les fonctions techniques sont revues, les autres suivent.'),
  ('de000001-0000-7000-8000-000000000003', 'de000004-0000-7000-8000-000000000600', 1, 'OBJECTIVE_SELECTION', 'PARTLY', ''),
  ('de000001-0000-7000-8000-000000000003', 'de000004-0000-7000-8000-000000000600', 1, 'LANGUAGE_NEEDED', 'FULLY', ''),
  ('de000001-0000-7000-8000-000000000003', 'de000004-0000-7000-8000-000000000600', 1, 'FOREIGN_DIPLOMAS', 'PARTLY',
   'L’expérience compte, l’équivalence prend du temps.'),
  ('de000001-0000-7000-8000-000000000003', 'de000004-0000-7000-8000-000000000600', 1, 'WELCOME_PERSON', 'FULLY',
   'Chaque personne du parcours a un tuteur.'),
  ('de000001-0000-7000-8000-000000000003', 'de000004-0000-7000-8000-000000000600', 1, 'PLAIN_WELCOME', 'PARTLY', ''),
  ('de000001-0000-7000-8000-000000000003', 'de000004-0000-7000-8000-000000000600', 1, 'SAFETY', 'FULLY',
   'Pictogrammes sur tous les chantiers.'),
  ('de000001-0000-7000-8000-000000000003', 'de000004-0000-7000-8000-000000000600', 1, 'FIRST_TALK', 'FULLY',
   'Après 6, 12 et 18 mois.'),
  ('de000001-0000-7000-8000-000000000003', 'de000004-0000-7000-8000-000000000600', 1, 'LANGUAGE_COACHING', 'FULLY', ''),
  ('de000001-0000-7000-8000-000000000003', 'de000004-0000-7000-8000-000000000600', 1, 'EQUAL_CHANCES', 'NOT_YET', ''),
  ('de000001-0000-7000-8000-000000000003', 'de000004-0000-7000-8000-000000000600', 1, 'ADAPTED_WORK', 'PARTLY', ''),
  ('de000001-0000-7000-8000-000000000003', 'de000004-0000-7000-8000-000000000600', 1, 'TRAINED_LEADERS', 'PARTLY',
   'Un module par an.'),
  ('de000001-0000-7000-8000-000000000003', 'de000004-0000-7000-8000-000000000600', 1, 'COMPLAINTS', 'FULLY', ''),
  ('de000001-0000-7000-8000-000000000003', 'de000004-0000-7000-8000-000000000600', 1, 'MANAGEMENT_SAYS_SO', 'FULLY', ''),
  ('de000001-0000-7000-8000-000000000003', 'de000004-0000-7000-8000-000000000600', 1, 'EVERYBODY_INFORMED', 'PARTLY',
   'Les équipes mobiles lisent peu les courriels.'),
  ('de000001-0000-7000-8000-000000000003', 'de000004-0000-7000-8000-000000000600', 1, 'IMAGES', 'PARTLY', ''),
  ('de000001-0000-7000-8000-000000000003', 'de000004-0000-7000-8000-000000000600', 1, 'OUTSIDE_WORLD', 'NOT_YET', '');
