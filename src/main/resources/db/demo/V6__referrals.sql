-- Candidates are pseudonyms; each desk has some that it has not proposed yet. Everything about them is invented.

insert into candidate (id, desk_id, initials, case_number, registered_at, version) values
  ('de000012-0000-7000-8000-000000000001', 'de000001-0000-7000-8000-000000000007', 'AK', 'BL-0147', utc_timestamp(6) - interval 95 day, 1),
  ('de000012-0000-7000-8000-000000000002', 'de000001-0000-7000-8000-000000000007', 'MS', 'BL-0152', utc_timestamp(6) - interval 60 day, 1),
  ('de000012-0000-7000-8000-000000000003', 'de000001-0000-7000-8000-000000000007', 'TG', 'BL-0158', utc_timestamp(6) - interval 58 day, 1),
  ('de000012-0000-7000-8000-000000000004', 'de000001-0000-7000-8000-000000000007', 'FN', 'BL-0161', utc_timestamp(6) - interval 50 day, 1),
  ('de000012-0000-7000-8000-000000000005', 'de000001-0000-7000-8000-000000000007', 'YH', 'BL-0163', utc_timestamp(6) - interval 130 day, 1),
  ('de000012-0000-7000-8000-000000000006', 'de000001-0000-7000-8000-000000000007', 'RB', 'BL-0170', utc_timestamp(6) - interval 33 day, 1),
  ('de000012-0000-7000-8000-000000000007', 'de000001-0000-7000-8000-000000000007', 'SD', 'BL-0174', utc_timestamp(6) - interval 70 day, 1),
  ('de000012-0000-7000-8000-000000000008', 'de000001-0000-7000-8000-000000000007', 'NW', 'BL-0181', utc_timestamp(6) - interval 11 day, 1),
  ('de000012-0000-7000-8000-000000000009', 'de000001-0000-7000-8000-000000000007', 'LM', 'BL-0183', utc_timestamp(6) - interval 4 day, 1),
  ('de000012-0000-7000-8000-000000000021', 'de000001-0000-7000-8000-000000000008', 'IB', 'TW-2031', utc_timestamp(6) - interval 40 day, 1),
  ('de000012-0000-7000-8000-000000000022', 'de000001-0000-7000-8000-000000000008', 'KO', 'TW-2034', utc_timestamp(6) - interval 36 day, 1),
  ('de000012-0000-7000-8000-000000000023', 'de000001-0000-7000-8000-000000000008', 'ZA', 'TW-1987', utc_timestamp(6) - interval 220 day, 1),
  ('de000012-0000-7000-8000-000000000024', 'de000001-0000-7000-8000-000000000008', 'HM', 'TW-2040', utc_timestamp(6) - interval 20 day, 1),
  ('de000012-0000-7000-8000-000000000025', 'de000001-0000-7000-8000-000000000008', 'PD', 'TW-2044', utc_timestamp(6) - interval 2 day, 1),
  ('de000012-0000-7000-8000-000000000031', 'de000001-0000-7000-8000-000000000009', 'AR', 'V2W-311', utc_timestamp(6) - interval 820 day, 1),
  ('de000012-0000-7000-8000-000000000032', 'de000001-0000-7000-8000-000000000009', 'DM', 'V2W-314', utc_timestamp(6) - interval 815 day, 1),
  ('de000012-0000-7000-8000-000000000033', 'de000001-0000-7000-8000-000000000009', 'EY', 'V2W-318', utc_timestamp(6) - interval 810 day, 1),
  ('de000012-0000-7000-8000-000000000034', 'de000001-0000-7000-8000-000000000009', 'SK', 'V2W-320', utc_timestamp(6) - interval 808 day, 1),
  ('de000012-0000-7000-8000-000000000035', 'de000001-0000-7000-8000-000000000009', 'JT', 'V2W-402', utc_timestamp(6) - interval 30 day, 1),
  ('de000012-0000-7000-8000-000000000036', 'de000001-0000-7000-8000-000000000009', 'OA', 'V2W-405', utc_timestamp(6) - interval 26 day, 1),
  ('de000012-0000-7000-8000-000000000037', 'de000001-0000-7000-8000-000000000009', 'VP', 'V2W-407', utc_timestamp(6) - interval 33 day, 1),
  ('de000012-0000-7000-8000-000000000038', 'de000001-0000-7000-8000-000000000009', 'GC', 'V2W-411', utc_timestamp(6) - interval 24 day, 1);

insert into referral (id, desk_id, employer_id, offer_id, candidate_id, offer_title, initials, case_number, status, motivation,
                      counts_for_target, decline_reason, decline_comment, starts_on, place_no, proposed_at, invited_at,
                      answered_at, version)
select proposal.id, candidate.desk_id, offer.employer_id, offer.id, candidate.id, offer.title, candidate.initials,
       candidate.case_number, proposal.status, proposal.motivation, proposal.counts_for_target, proposal.decline_reason,
       proposal.decline_comment, current_date - interval proposal.started day, proposal.place_no,
       utc_timestamp(6) - interval proposal.proposed day, utc_timestamp(6) - interval proposal.invited day,
       utc_timestamp(6) - interval proposal.answered day, proposal.version
from (
  select 'de000013-0000-7000-8000-000000000001' as id, 'de000012-0000-7000-8000-000000000001' as candidate_id, 'de000011-0000-7000-8000-000000000001' as offer_id, 'PLACED' as status,
         'Fietst graag, kent de wijk en volgt al twee avonden per week Nederlands. (verzonnen voor deze demo)' as motivation, true as counts_for_target,
         null as decline_reason, null as decline_comment, 20 as started, 1 as place_no, 52 as proposed, 45 as invited, 24 as answered, 3 as version
  union all select 'de000013-0000-7000-8000-000000000002', 'de000012-0000-7000-8000-000000000002', 'de000011-0000-7000-8000-000000000001', 'PROPOSED',
         'Was in het thuisland koerier en is elke ochtend om zes uur beschikbaar. (verzonnen voor deze demo)', true,
         null, null, null, null, 2, null, null, 1
  union all select 'de000013-0000-7000-8000-000000000003', 'de000012-0000-7000-8000-000000000003', 'de000011-0000-7000-8000-000000000002', 'ACCEPTED',
         'Werkte in een magazijn met scanners en zoekt een eerste Belgische ervaring. (verzonnen voor deze demo)', false,
         null, null, null, null, 15, 10, 10, 2
  union all select 'de000013-0000-7000-8000-000000000004', 'de000012-0000-7000-8000-000000000004', 'de000011-0000-7000-8000-000000000001', 'DECLINED',
         'Wil buiten werken en heeft een fiets. (verzonnen voor deze demo)', true,
         'LANGUAGE', 'Het Nederlands is nog te beperkt voor contact met klanten. Een nieuwe kandidatuur na niveau A1 is welkom. (verzonnen voor deze demo)', null, null, 40, null, 33, 2
  union all select 'de000013-0000-7000-8000-000000000005', 'de000012-0000-7000-8000-000000000005', 'de000011-0000-7000-8000-000000000004', 'PLACED',
         'Zoekt avondwerk dat past bij de lessen overdag. (verzonnen voor deze demo)', false,
         null, null, 32, 1, 85, 70, 50, 3
  union all select 'de000013-0000-7000-8000-000000000006', 'de000012-0000-7000-8000-000000000006', 'de000011-0000-7000-8000-000000000002', 'WITHDRAWN',
         'Is nauwkeurig en wil graag in ploeg werken. (verzonnen voor deze demo)', false,
         null, null, null, null, 20, null, null, 2
  union all select 'de000013-0000-7000-8000-000000000007', 'de000012-0000-7000-8000-000000000007', 'de000011-0000-7000-8000-000000000014', 'DECLINED',
         'Volgde een jaar grafische technieken. (verzonnen voor deze demo)', false,
         'OTHER', 'De leertijd begint pas wanneer de nieuwe pers geleverd is. (verzonnen voor deze demo)', null, null, 48, null, 41, 2
  union all select 'de000013-0000-7000-8000-000000000008', 'de000012-0000-7000-8000-000000000008', 'de000011-0000-7000-8000-000000000012', 'PROPOSED',
         'Poetste vijf jaar in een hotel en woont in de buurt. (verzonnen voor deze demo)', false,
         null, null, null, null, 5, null, null, 1
  union all select 'de000013-0000-7000-8000-000000000021', 'de000012-0000-7000-8000-000000000021', 'de000011-0000-7000-8000-000000000009', 'PROPOSED',
         'Bricole depuis longtemps en famille et suit un mentorat de 6 mois chez nous. (inventé pour cette démo)', false,
         null, null, null, null, 4, null, null, 1
  union all select 'de000013-0000-7000-8000-000000000022', 'de000012-0000-7000-8000-000000000022', 'de000011-0000-7000-8000-000000000009', 'ACCEPTED',
         'Électricien de formation, avec un mentor deux heures par semaine. (inventé pour cette démo)', false,
         null, null, null, null, 16, 9, 9, 2
  union all select 'de000013-0000-7000-8000-000000000023', 'de000012-0000-7000-8000-000000000023', 'de000011-0000-7000-8000-000000000011', 'PLACED',
         'Motivé par un métier technique et par les cours de langue. (inventé pour cette démo)', false,
         null, null, 100, 1, 150, 140, 115, 3
  union all select 'de000013-0000-7000-8000-000000000024', 'de000012-0000-7000-8000-000000000024', 'de000011-0000-7000-8000-000000000013', 'DECLINED',
         'Aime cuisiner et a travaillé dans un restaurant familial. (inventé pour cette démo)', false,
         'MOBILITY', 'Le service commence avant le premier train depuis le domicile. (inventé pour cette démo)', null, null, 8, null, 5, 2
  union all select 'de000013-0000-7000-8000-000000000031', 'de000012-0000-7000-8000-000000000031', 'de000011-0000-7000-8000-000000000007', 'PLACED',
         'Master in bouwkunde, basiskennis Nederlands. (verzonnen voor deze demo)', true,
         null, null, 720, 1, 780, 770, 745, 3
  union all select 'de000013-0000-7000-8000-000000000032', 'de000012-0000-7000-8000-000000000032', 'de000011-0000-7000-8000-000000000007', 'PLACED',
         'Master in logistiek, basiskennis Nederlands. (verzonnen voor deze demo)', true,
         null, null, 720, 2, 778, 768, 745, 3
  union all select 'de000013-0000-7000-8000-000000000033', 'de000012-0000-7000-8000-000000000033', 'de000011-0000-7000-8000-000000000007', 'PLACED',
         'Master in informatica, basiskennis Nederlands. (verzonnen voor deze demo)', true,
         null, null, 716, 3, 775, 765, 740, 3
  union all select 'de000013-0000-7000-8000-000000000034', 'de000012-0000-7000-8000-000000000034', 'de000011-0000-7000-8000-000000000007', 'PLACED',
         'Master in milieukunde, basiskennis Nederlands. (verzonnen voor deze demo)', true,
         null, null, 702, 4, 770, 760, 735, 3
  union all select 'de000013-0000-7000-8000-000000000035', 'de000012-0000-7000-8000-000000000035', 'de000011-0000-7000-8000-000000000006', 'PROPOSED',
         'Master in elektrotechniek, volgt een cursus Nederlands op niveau A2. (verzonnen voor deze demo)', false,
         null, null, null, null, 9, null, null, 1
  union all select 'de000013-0000-7000-8000-000000000036', 'de000012-0000-7000-8000-000000000036', 'de000011-0000-7000-8000-000000000006', 'PROPOSED',
         'Master in economie met drie jaar ervaring als projectcoördinator. (verzonnen voor deze demo)', false,
         null, null, null, null, 6, null, null, 1
  union all select 'de000013-0000-7000-8000-000000000037', 'de000012-0000-7000-8000-000000000037', 'de000011-0000-7000-8000-000000000006', 'ACCEPTED',
         'Master in stedenbouw, spreekt vlot Engels en basis Nederlands. (verzonnen voor deze demo)', false,
         null, null, null, null, 22, 14, 14, 2
  union all select 'de000013-0000-7000-8000-000000000038', 'de000012-0000-7000-8000-000000000038', 'de000011-0000-7000-8000-000000000006', 'DECLINED',
         'Bachelor in bouw, zoekt een stage op hoger niveau. (verzonnen voor deze demo)', false,
         'SKILLS', 'Voor deze stage is een masterdiploma of een gelijkwaardige ervaring nodig. (verzonnen voor deze demo)', null, null, 18, null, 12, 2
) proposal
join offer on offer.id = proposal.offer_id
join candidate on candidate.id = proposal.candidate_id;

-- A placement that counts moves the objective of its offer and stands in the ledger.
insert into progress_entry (id, employer_id, plan_id, objective_id, happened_on, amount, note, source, source_ref)
select concat('de000007', substring(referral.id, 9)), referral.employer_id, plan_objective.plan_id, plan_objective.id,
       referral.starts_on, 1, null, 'PLACEMENT', referral.id
from referral
join offer on offer.id = referral.offer_id
join plan_objective on plan_objective.id = offer.objective_id
where referral.id like 'de000013-%' and referral.status = 'PLACED' and referral.counts_for_target;

insert into counted_placement (referral_id, employer_id, objective_id, starts_on)
select source_ref, employer_id, objective_id, happened_on
from progress_entry
where id like 'de000007-%' and source = 'PLACEMENT';
