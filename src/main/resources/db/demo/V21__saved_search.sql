-- Jo's desk waits for work in warehouses, and is told every Monday
insert into saved_query (id, fingerprint, reader, text, address, created_at) values
  ('de000021-0000-7000-8000-000000000001', sha2('JOB_DESK?q=magazijn', 256), 'JOB_DESK', 'magazijn', '?q=magazijn',
   utc_timestamp(6));
insert into saved_search
  (id, organisation_id, member_id, query_id, name, mail, rhythm, language, asked_at, confirmed_at) values
  ('de000021-0000-7000-8000-000000000101', 'de000001-0000-7000-8000-000000000007',
   'de000002-0000-7000-8000-000000000007', 'de000021-0000-7000-8000-000000000001', 'Werk in een magazijn',
   'jo@example.org', 'WEEKLY', 'NL', utc_timestamp(6), utc_timestamp(6));
