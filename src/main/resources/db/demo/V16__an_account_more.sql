-- The printer whose plans are done and evaluated can log in too.

update member set subject = '00000000-0000-4000-8000-000000000030' where subject = 'demo-koenraad';
