-- How the actions of the demo plans went, what they may be subsidised for, and files that lie with them. The files are
-- small PDFs of one page; like the figures, they were invented for this demo.

set @advice_nl = from_base64('JVBERi0xLjQKJeLjz9MKMSAwIG9iajw8L1R5cGUvQ2F0YWxvZy9QYWdlcyAyIDAgUi9MYW5nKG5sKT4+
CmVuZG9iagoyIDAgb2JqPDwvVHlwZS9QYWdlcy9LaWRzWzMgMCBSXS9Db3VudCAxPj4KZW5kb2JqCjMg
MCBvYmo8PC9UeXBlL1BhZ2UvUGFyZW50IDIgMCBSL01lZGlhQm94WzAgMCA1OTUgODQyXS9SZXNvdXJj
ZXM8PC9Gb250PDwvRjEgNSAwIFI+Pj4+L0NvbnRlbnRzIDQgMCBSPj4KZW5kb2JqCjQgMCBvYmo8PC9M
ZW5ndGggMjAzPj5zdHJlYW0KQlQgL0YxIDE2IFRmIDcyIDc0MCBUZCAyNCBUTCAoQWR2aWVzIHZhbiBk
ZSBvbmRlcm5lbWluZ3NyYWFkKSAnIChEZSBvbmRlcm5lbWluZ3NyYWFkIHN0ZXVudCBoZXQgZGl2ZXJz
aXRlaXRzcGxhbi4pICcgKFppaiB2cmFhZ3QgZWxrIGhhbGYgamFhciBlZW4gc3RhbmQgdmFuIHpha2Vu
LikgJyAoXChWZXJ6b25uZW4gdm9vciBkZXplIGRlbW8uXCkpICcgRVQKZW5kc3RyZWFtCmVuZG9iago1
IDAgb2JqPDwvVHlwZS9Gb250L1N1YnR5cGUvVHlwZTEvQmFzZUZvbnQvSGVsdmV0aWNhL0VuY29kaW5n
L1dpbkFuc2lFbmNvZGluZz4+CmVuZG9iagp4cmVmCjAgNgowMDAwMDAwMDAwIDY1NTM1IGYgCjAwMDAw
MDAwMTUgMDAwMDAgbiAKMDAwMDAwMDA2OCAwMDAwMCBuIAowMDAwMDAwMTE4IDAwMDAwIG4gCjAwMDAw
MDAyMjkgMDAwMDAgbiAKMDAwMDAwMDQ3OSAwMDAwMCBuIAp0cmFpbGVyPDwvU2l6ZSA2L1Jvb3QgMSAw
IFI+PgpzdGFydHhyZWYKNTY2CiUlRU9GCg==');
set @advice_fr = from_base64('JVBERi0xLjQKJeLjz9MKMSAwIG9iajw8L1R5cGUvQ2F0YWxvZy9QYWdlcyAyIDAgUi9MYW5nKGZyKT4+
CmVuZG9iagoyIDAgb2JqPDwvVHlwZS9QYWdlcy9LaWRzWzMgMCBSXS9Db3VudCAxPj4KZW5kb2JqCjMg
MCBvYmo8PC9UeXBlL1BhZ2UvUGFyZW50IDIgMCBSL01lZGlhQm94WzAgMCA1OTUgODQyXS9SZXNvdXJj
ZXM8PC9Gb250PDwvRjEgNSAwIFI+Pj4+L0NvbnRlbnRzIDQgMCBSPj4KZW5kb2JqCjQgMCBvYmo8PC9M
ZW5ndGggMTg2Pj5zdHJlYW0KQlQgL0YxIDE2IFRmIDcyIDc0MCBUZCAyNCBUTCAoQXZpcyBkdSBjb25z
ZWlsIGSSZW50cmVwcmlzZSkgJyAoTGUgY29uc2VpbCBzb3V0aWVudCBsZSBwbGFuIGRlIGRpdmVyc2l0
6S4pICcgKElsIGRlbWFuZGUgdW4gc3VpdmkgdG91cyBsZXMgc2l4IG1vaXMuKSAnIChcKEludmVudOkg
cG91ciBjZXR0ZSBk6W1vLlwpKSAnIEVUCmVuZHN0cmVhbQplbmRvYmoKNSAwIG9iajw8L1R5cGUvRm9u
dC9TdWJ0eXBlL1R5cGUxL0Jhc2VGb250L0hlbHZldGljYS9FbmNvZGluZy9XaW5BbnNpRW5jb2Rpbmc+
PgplbmRvYmoKeHJlZgowIDYKMDAwMDAwMDAwMCA2NTUzNSBmIAowMDAwMDAwMDE1IDAwMDAwIG4gCjAw
MDAwMDAwNjggMDAwMDAgbiAKMDAwMDAwMDExOCAwMDAwMCBuIAowMDAwMDAwMjI5IDAwMDAwIG4gCjAw
MDAwMDA0NjIgMDAwMDAgbiAKdHJhaWxlcjw8L1NpemUgNi9Sb290IDEgMCBSPj4Kc3RhcnR4cmVmCjU0
OQolJUVPRgo=');
set @mentors_nl = from_base64('JVBERi0xLjQKJeLjz9MKMSAwIG9iajw8L1R5cGUvQ2F0YWxvZy9QYWdlcyAyIDAgUi9MYW5nKG5sKT4+
CmVuZG9iagoyIDAgb2JqPDwvVHlwZS9QYWdlcy9LaWRzWzMgMCBSXS9Db3VudCAxPj4KZW5kb2JqCjMg
MCBvYmo8PC9UeXBlL1BhZ2UvUGFyZW50IDIgMCBSL01lZGlhQm94WzAgMCA1OTUgODQyXS9SZXNvdXJj
ZXM8PC9Gb250PDwvRjEgNSAwIFI+Pj4+L0NvbnRlbnRzIDQgMCBSPj4KZW5kb2JqCjQgMCBvYmo8PC9M
ZW5ndGggMTY5Pj5zdHJlYW0KQlQgL0YxIDE2IFRmIDcyIDc0MCBUZCAyNCBUTCAoQmFzaXNvcGxlaWRp
bmcgdm9vciBtZW50b3JlbikgJyAoVmllciBkYWdlbiwgdHdhYWxmIGRlZWxuZW1lcnMgcGVyIGdyb2Vw
LikgJyAoVmVyc2xhZyB6b25kZXIgbmFtZW4uKSAnIChcKFZlcnpvbm5lbiB2b29yIGRlemUgZGVtby5c
KSkgJyBFVAplbmRzdHJlYW0KZW5kb2JqCjUgMCBvYmo8PC9UeXBlL0ZvbnQvU3VidHlwZS9UeXBlMS9C
YXNlRm9udC9IZWx2ZXRpY2EvRW5jb2RpbmcvV2luQW5zaUVuY29kaW5nPj4KZW5kb2JqCnhyZWYKMCA2
CjAwMDAwMDAwMDAgNjU1MzUgZiAKMDAwMDAwMDAxNSAwMDAwMCBuIAowMDAwMDAwMDY4IDAwMDAwIG4g
CjAwMDAwMDAxMTggMDAwMDAgbiAKMDAwMDAwMDIyOSAwMDAwMCBuIAowMDAwMDAwNDQ1IDAwMDAwIG4g
CnRyYWlsZXI8PC9TaXplIDYvUm9vdCAxIDAgUj4+CnN0YXJ0eHJlZgo1MzIKJSVFT0YK');
set @course_fr = from_base64('JVBERi0xLjQKJeLjz9MKMSAwIG9iajw8L1R5cGUvQ2F0YWxvZy9QYWdlcyAyIDAgUi9MYW5nKGZyKT4+
CmVuZG9iagoyIDAgb2JqPDwvVHlwZS9QYWdlcy9LaWRzWzMgMCBSXS9Db3VudCAxPj4KZW5kb2JqCjMg
MCBvYmo8PC9UeXBlL1BhZ2UvUGFyZW50IDIgMCBSL01lZGlhQm94WzAgMCA1OTUgODQyXS9SZXNvdXJj
ZXM8PC9Gb250PDwvRjEgNSAwIFI+Pj4+L0NvbnRlbnRzIDQgMCBSPj4KZW5kb2JqCjQgMCBvYmo8PC9M
ZW5ndGggMTcxPj5zdHJlYW0KQlQgL0YxIDE2IFRmIDcyIDc0MCBUZCAyNCBUTCAoQ291cnMgZGUgbGFu
Z3VlIHBlbmRhbnQgbGUgcGFyY291cnMpICcgKFRyb2lzIGdyb3VwZXMsIGRldXggaGV1cmVzIHBhciBz
ZW1haW5lLikgJyAoUmFwcG9ydCBzYW5zIG5vbXMuKSAnIChcKEludmVudOkgcG91ciBjZXR0ZSBk6W1v
LlwpKSAnIEVUCmVuZHN0cmVhbQplbmRvYmoKNSAwIG9iajw8L1R5cGUvRm9udC9TdWJ0eXBlL1R5cGUx
L0Jhc2VGb250L0hlbHZldGljYS9FbmNvZGluZy9XaW5BbnNpRW5jb2Rpbmc+PgplbmRvYmoKeHJlZgow
IDYKMDAwMDAwMDAwMCA2NTUzNSBmIAowMDAwMDAwMDE1IDAwMDAwIG4gCjAwMDAwMDAwNjggMDAwMDAg
biAKMDAwMDAwMDExOCAwMDAwMCBuIAowMDAwMDAwMjI5IDAwMDAwIG4gCjAwMDAwMDA0NDcgMDAwMDAg
biAKdHJhaWxlcjw8L1NpemUgNi9Sb290IDEgMCBSPj4Kc3RhcnR4cmVmCjUzNAolJUVPRgo=');

update diversity_plan set sector_agreement = 'YES'
where id in ('de000004-0000-7000-8000-000000000100', 'de000004-0000-7000-8000-000000000600');

update plan_action set eligible_cents = 400000, subsidy_cents = 200000, sector_point = true
where id = 'de000006-0000-7000-8000-000000000101';
update plan_action set eligible_cents = 600000, subsidy_cents = 300000, sector_point = true
where id = 'de000006-0000-7000-8000-000000000103';
update plan_action set eligible_cents = 500000, subsidy_cents = 250000
where id = 'de000006-0000-7000-8000-000000000104';
update plan_action set eligible_cents = 150000, subsidy_cents = 75000, sector_point = true
where id = 'de000006-0000-7000-8000-000000000105';
update plan_action set eligible_cents = 900000, subsidy_cents = 450000, sector_point = true
where id = 'de000006-0000-7000-8000-000000000601';
update plan_action set eligible_cents = 200000, subsidy_cents = 100000
where id = 'de000006-0000-7000-8000-000000000603';

-- The plan of Postiljon runs; that of Lumen is over.
update plan_action a join diversity_plan p on p.id = a.plan_id
set a.status = 'STARTED', a.status_since = timestamp(p.starts_on) + interval 40 day + interval 9 hour
where a.id in ('de000006-0000-7000-8000-000000000102', 'de000006-0000-7000-8000-000000000103',
               'de000006-0000-7000-8000-000000000105');
update plan_action a join diversity_plan p on p.id = a.plan_id
set a.status = 'DONE', a.status_since = timestamp(p.starts_on) + interval 6 month + interval 9 hour
where a.id in ('de000006-0000-7000-8000-000000000101', 'de000006-0000-7000-8000-000000000501',
               'de000006-0000-7000-8000-000000000502');
update plan_action a join diversity_plan p on p.id = a.plan_id
set a.status = 'MOVED', a.status_since = timestamp(p.starts_on) + interval 5 month + interval 10 hour,
    a.status_reason = 'De rijschool in de buurt sloot. Wij zoeken een andere partner. (verzonnen voor deze demo)'
where a.id = 'de000006-0000-7000-8000-000000000104';
update plan_action a join diversity_plan p on p.id = a.plan_id
set a.status = 'DROPPED', a.status_since = timestamp(p.starts_on) + interval 11 month + interval 10 hour,
    a.status_reason = 'Le centre de formation a déménagé. (inventé pour cette démo)'
where a.id = 'de000006-0000-7000-8000-000000000503';

insert into document (id, owner_id, name, media_type, byte_count, sha256, added_at, added_by)
select f.id, f.owner, f.name, 'application/pdf', length(f.content), sha2(f.content, 256),
       timestamp(p.starts_on) + interval f.days day + interval 10 hour, f.adder
from (
  select 'de00000d-0000-7000-8000-000000000101' as id, 'de000001-0000-7000-8000-000000000001' as owner,
         'Advies ondernemingsraad.pdf' as name, @advice_nl as content, 'de000002-0000-7000-8000-000000000001' as adder,
         'de000004-0000-7000-8000-000000000100' as plan, -60 as days
  union all select 'de00000d-0000-7000-8000-000000000102', 'de000001-0000-7000-8000-000000000001',
         'Verslag opleiding mentoren.pdf', @mentors_nl, 'de000002-0000-7000-8000-000000000001',
         'de000004-0000-7000-8000-000000000100', 120
  union all select 'de00000d-0000-7000-8000-000000000501', 'de000001-0000-7000-8000-000000000003',
         'Rapport des cours de langue.pdf', @course_fr, 'de000002-0000-7000-8000-000000000003',
         'de000004-0000-7000-8000-000000000500', 400
  union all select 'de00000d-0000-7000-8000-000000000601', 'de000001-0000-7000-8000-000000000003',
         'Avis du conseil d’entreprise.pdf', @advice_fr, 'de000002-0000-7000-8000-000000000003',
         'de000004-0000-7000-8000-000000000600', -60
) f join diversity_plan p on p.id = f.plan;

insert into document_content (document_id, content) values
  ('de00000d-0000-7000-8000-000000000101', @advice_nl),
  ('de00000d-0000-7000-8000-000000000102', @mentors_nl),
  ('de00000d-0000-7000-8000-000000000501', @course_fr),
  ('de00000d-0000-7000-8000-000000000601', @advice_fr);

insert into plan_file (document_id, employer_id, plan_id, action_id, consultation_id) values
  ('de00000d-0000-7000-8000-000000000101', 'de000001-0000-7000-8000-000000000001',
   'de000004-0000-7000-8000-000000000100', null, 'de00000c-0000-7000-8000-000000000100'),
  ('de00000d-0000-7000-8000-000000000102', 'de000001-0000-7000-8000-000000000001',
   'de000004-0000-7000-8000-000000000100', 'de000006-0000-7000-8000-000000000101', null),
  ('de00000d-0000-7000-8000-000000000501', 'de000001-0000-7000-8000-000000000003',
   'de000004-0000-7000-8000-000000000500', 'de000006-0000-7000-8000-000000000502', null),
  ('de00000d-0000-7000-8000-000000000601', 'de000001-0000-7000-8000-000000000003',
   'de000004-0000-7000-8000-000000000600', null, 'de00000c-0000-7000-8000-000000000600');
