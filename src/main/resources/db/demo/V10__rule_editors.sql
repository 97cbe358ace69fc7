-- Two keepers of the rule book, so that what one proposes the other can decide on; and a proposal to begin with.

insert into member (id, organisation_id, subject, full_name, role, active, version) values
  ('de000002-0000-7000-8000-000000000040', 'de000001-0000-7000-8000-000000000005',
   '00000000-0000-4000-8000-000000000040', 'Rosa Verhaegen', 'SERVICE_RULES', true, 1),
  ('de000002-0000-7000-8000-000000000041', 'de000001-0000-7000-8000-000000000005',
   '00000000-0000-4000-8000-000000000041', 'Ruben Delvaux', 'SERVICE_RULES', true, 1);

update programme set kept_by = 'de000001-0000-7000-8000-000000000005'
where code in ('BRUSSELS_EMPLOYERS', 'BRUSSELS_LOCAL');

set @thematic = '0190a000-0000-7000-8000-000000000003';
set @proposed = 'de000016-0000-7000-8000-000000000001';

insert into plan_type_terms (id, name_nl, name_fr, name_de, name_en, source, checked_on, certainty)
  select @proposed, name_nl, name_fr, name_de, name_en, 'Verzonnen voor deze demo', current_date, 'UNVERIFIED'
  from plan_type_terms where id = @thematic;

insert into plan_type_rule (terms_id, kind, amount, strength, certainty, note, source)
  select @proposed, kind, amount, strength, certainty, note, source from plan_type_rule where terms_id = @thematic;

insert into plan_type_rule (terms_id, kind, amount, strength, certainty, note, source) values
  (@proposed, 'SECTOR_POINTS', 2, 'WARN', 'UNVERIFIED', 'NO_SOURCE_SEEN', 'Verzonnen voor deze demo');

insert into plan_type_predecessor (terms_id, type_code)
  select @proposed, type_code from plan_type_predecessor where terms_id = @thematic;

insert into rule_change (id, organisation_id, programme_code, kind, type_code, effective_on, based_on, terms_id, reason,
                         source, checked_on, status, proposed_by, proposer, proposed_at, version) values
  ('de000017-0000-7000-8000-000000000001', 'de000001-0000-7000-8000-000000000005', 'BRUSSELS_EMPLOYERS', 'NEW_VERSION',
   'THEMATIC', date_format(current_date + interval 6 month, '%Y-%m-01'), @thematic, @proposed,
   'Ook een thematisch plan neemt voortaan actiepunten van de sector op. (Verzonnen voor deze demo.)',
   'Verzonnen voor deze demo', current_date, 'PROPOSED', 'de000002-0000-7000-8000-000000000040', 'Rosa Verhaegen',
   utc_timestamp(6) - interval 2 day, 1);
