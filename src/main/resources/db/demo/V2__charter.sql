-- Signatures take language and hash from the text that was signed. Boomgaard Claes has not signed yet.

insert into charter_signature (id, employer_id, version_number, language, sha256, signatory_name, signatory_function,
                               member_id, signed_at, version)
select signature.id, signature.employer_id, signed.version_number, signed.language, signed.sha256,
       signatory.full_name, signature.signatory_function, signatory.id,
       utc_timestamp(6) - interval signature.months_ago month, 1
from (
  select 'de000003-0000-7000-8000-000000000001' as id, 'de000001-0000-7000-8000-000000000001' as employer_id,
         'de000002-0000-7000-8000-000000000001' as member_id, 'NL' as language,
         'Directeur personeel en organisatie' as signatory_function, 16 as months_ago
  union all select 'de000003-0000-7000-8000-000000000002', 'de000001-0000-7000-8000-000000000002',
         'de000002-0000-7000-8000-000000000002', 'NL', 'Hoofd personeelszaken', 32
  union all select 'de000003-0000-7000-8000-000000000003', 'de000001-0000-7000-8000-000000000003',
         'de000002-0000-7000-8000-000000000003', 'FR', 'Directrice des ressources humaines', 40
  union all select 'de000003-0000-7000-8000-000000000010', 'de000001-0000-7000-8000-000000000010',
         'de000002-0000-7000-8000-000000000020', 'NL', 'Algemeen directeur', 64
  union all select 'de000003-0000-7000-8000-000000000011', 'de000001-0000-7000-8000-000000000011',
         'de000002-0000-7000-8000-000000000021', 'FR', 'Administratrice déléguée', 30
  union all select 'de000003-0000-7000-8000-000000000012', 'de000001-0000-7000-8000-000000000012',
         'de000002-0000-7000-8000-000000000022', 'NL', 'Zaakvoerder', 54
) signature
join charter_text signed on signed.version_number = 1 and signed.language = signature.language
join member signatory on signatory.id = signature.member_id;
