-- A colleague who drafts plans with Emma but does not hand them in.

insert into member (id, organisation_id, subject, full_name, role, active, version) values
  ('de000002-0000-7000-8000-000000000012', 'de000001-0000-7000-8000-000000000001',
   '00000000-0000-4000-8000-000000000012', 'Sara Lemmens', 'EMPLOYER_EDITOR', true, 1);
