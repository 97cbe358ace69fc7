-- Jobs and internships in every state. Boomgaard Claes has none.
-- The documented facts (posts, months, levels) stand as they are given; wages and dates are invented and say so.

insert into offer (id, employer_id, status, kind, language, title, description, occupation, sector, postcode, place,
                   directions, weekly_tenths, wage_per, wage_from_cents, wage_to_cents, starts_on, months, places,
                   language_support, contact_name, contact_phone, contact_mail,
                   valid_through, objective_id, published_at, closed_at, version) values
  ('de000011-0000-7000-8000-000000000001', 'de000001-0000-7000-8000-000000000001', 'PUBLISHED', 'JOB', 'NL',
   'Postbode (m/v/x) – uitreiking te voet en met de fiets',
   'Je brengt brieven en pakjes rond in een vaste wijk. Je leert de ronde eerst samen met een collega.

Vóór de selectie krijg je steun, onder meer voor taal. Samen met een huis voor het Nederlands bepaalden wij welk niveau een postbode echt nodig heeft. Een rijbewijs is nodig; wij helpen je het te halen.

Loon, uren en aantal plaatsen zijn verzonnen voor deze demo.',
   '7ed2e153-8da8-4c0d-b4c5-3402c623f34b', '53.10', '2800', 'Mechelen',
   'Tien minuten te voet van het station. De eerste trein komt aan vóór de start van de dienst (verzonnen voor deze demo).',
   380, 'MONTH', 231500, 248000, current_date + interval 30 day, null, 4,
   'Taalsteun vóór de selectie. Leidinggevenden weten welk taalniveau ze mogen verwachten. Daarna lessen tijdens de werkuren (verzonnen voor deze demo).',
   'Dienst werving en selectie', '+32 2 000 00 01', 'jobs.postiljon@example.org',
   current_date + interval 75 day, 'de000005-0000-7000-8000-000000000102', utc_timestamp(6) - interval 60 day, null, 2),
  ('de000011-0000-7000-8000-000000000002', 'de000001-0000-7000-8000-000000000001', 'PUBLISHED', 'INTERNSHIP', 'NL',
   'Stage in het sorteercentrum: pakjes scannen, sorteren en klaarzetten voor de ronde',
   'Drie maanden leren op de werkvloer, met een vaste begeleider en een gesprek elke twee weken.

Deze tekst is verzonnen voor deze demo.',
   null, '53.10', '1130', 'Haren',
   'Bus tot aan de ingang, ook vóór zes uur ’s ochtends (verzonnen voor deze demo).',
   380, null, null, null, current_date + interval 45 day, 3, 6,
   'Woordenlijsten en pictogrammen op elke werkpost.',
   'Dienst werving en selectie', '+32 2 000 00 01', 'jobs.postiljon@example.org',
   current_date + interval 40 day, null, utc_timestamp(6) - interval 25 day, null, 2),
  ('de000011-0000-7000-8000-000000000003', 'de000001-0000-7000-8000-000000000001', 'DRAFT', 'JOB', 'NL',
   'Medewerker onthaal in het wijkkantoor',
   'Je helpt klanten aan het loket en legt formulieren uit in eenvoudige taal.

Deze tekst is verzonnen voor deze demo.',
   null, '53.10', '1080', 'Sint-Jans-Molenbeek',
   null,
   190, null, null, null, null, null, 1,
   null,
   'Dienst werving en selectie', '+32 2 000 00 01', 'jobs.postiljon@example.org',
   current_date + interval 90 day, null, null, null, 1),
  ('de000011-0000-7000-8000-000000000004', 'de000001-0000-7000-8000-000000000001', 'CLOSED', 'JOB', 'NL',
   'Avondmedewerker sorteercentrum',
   'Je sorteert pakjes in de avondploeg, van 17 tot 21 uur.

Deze tekst is verzonnen voor deze demo.',
   null, '53.10', '1130', 'Haren',
   null,
   200, 'HOUR', 1520, null, current_date - interval 40 day, null, 2,
   'Een collega leert je de woorden van de werkvloer.',
   'Dienst werving en selectie', '+32 2 000 00 01', 'jobs.postiljon@example.org',
   current_date + interval 10 day, null, utc_timestamp(6) - interval 110 day, utc_timestamp(6) - interval 30 day, 3),
  ('de000011-0000-7000-8000-000000000005', 'de000001-0000-7000-8000-000000000001', 'EXPIRED', 'JOB', 'NL',
   'Eindejaarshulp bij de uitreiking van pakjes',
   'Je rijdt mee met een vaste chauffeur en brengt de pakjes tot aan de deur.

Deze tekst is verzonnen voor deze demo.',
   '7ed2e153-8da8-4c0d-b4c5-3402c623f34b', '53.10', '2800', 'Mechelen',
   null,
   380, 'HOUR', 1495, null, current_date - interval 70 day, 2, 20,
   null,
   'Dienst werving en selectie', '+32 2 000 00 01', 'jobs.postiljon@example.org',
   current_date - interval 25 day, null, utc_timestamp(6) - interval 100 day, utc_timestamp(6) - interval 25 day, 3),
  ('de000011-0000-7000-8000-000000000006', 'de000001-0000-7000-8000-000000000002', 'PUBLISHED', 'INTERNSHIP', 'NL',
   'Projectleider – betaalde stage van 2 × 6 maanden voor hoogopgeleide anderstaligen (masterniveau)',
   'Je werkt een jaar lang als projectleider in een van onze departementen. De stage bestaat uit twee contracten van 6 maanden en is betaald.

Ervaring is niet nodig. Basiskennis van het Nederlands volstaat: je hoeft de taal bij de start niet perfect te spreken of te schrijven.

Loon en data zijn verzonnen voor deze demo.',
   'bea99fea-0383-4c63-b944-70d4799de2c5', '52.22', '2030', 'Antwerpen',
   'Fietspad en havenbus vanaf het station (verzonnen voor deze demo).',
   380, 'MONTH', 285000, null, current_date + interval 70 day, 12, 5,
   'Op vraag van de stagiair of de leidinggevende: taalcursussen of andere opleidingen.',
   'Hoofd personeelszaken', null, 'stages.havennoord@example.org',
   current_date + interval 50 day, null, utc_timestamp(6) - interval 35 day, null, 2),
  ('de000011-0000-7000-8000-000000000007', 'de000001-0000-7000-8000-000000000002', 'CLOSED', 'INTERNSHIP', 'NL',
   'Projectleider – betaalde stage van 2 × 6 maanden (eerste reeks)',
   'Vijf betaalde stageplaatsen op masterniveau, elk met twee contracten van 6 maanden. Basiskennis van het Nederlands volstaat.

Data zijn verzonnen voor deze demo.',
   'bea99fea-0383-4c63-b944-70d4799de2c5', '52.22', '2030', 'Antwerpen',
   null,
   380, null, null, null, current_date - interval 720 day, 12, 5,
   'Taalcursussen op vraag van de stagiair of de leidinggevende.',
   'Hoofd personeelszaken', null, 'stages.havennoord@example.org',
   current_date - interval 600 day, 'de000005-0000-7000-8000-000000000301', utc_timestamp(6) - interval 800 day, utc_timestamp(6) - interval 620 day, 3),
  ('de000011-0000-7000-8000-000000000008', 'de000001-0000-7000-8000-000000000002', 'EXPIRED', 'JOB', 'NL',
   'Technisch tekenaar kaaimuren',
   'Je tekent plannen voor het onderhoud van kaaimuren.

Deze tekst is verzonnen voor deze demo.',
   null, '52.22', '2030', 'Antwerpen',
   null,
   380, 'MONTH', 270000, 330000, null, null, 1,
   null,
   'Hoofd personeelszaken', null, 'stages.havennoord@example.org',
   current_date - interval 15 day, null, utc_timestamp(6) - interval 90 day, utc_timestamp(6) - interval 15 day, 3),
  ('de000011-0000-7000-8000-000000000009', 'de000001-0000-7000-8000-000000000003', 'PUBLISHED', 'JOB', 'FR',
   'Technicien ou technicienne d’entretien – parcours de 18 mois (6 + 6 + 6 mois)',
   'Vous êtes engagé·e et formé·e pendant 18 mois. Après 6 mois, nous faisons une évaluation et vous pouvez apprendre un métier plus qualifié. Ensuite, vous pouvez continuer encore 6 mois.

Au plus 18 personnes commencent tous les 6 mois. Environ 80 % des participants restent dans l’entreprise.

Le salaire et les dates sont inventés pour cette démo.',
   '3ce9c89d-6f1a-48b5-942d-386e46e2fd06', '43.22', '1210', 'Saint-Josse-ten-Noode',
   'À cinq minutes à pied de la gare du Nord (inventé pour cette démo).',
   380, 'MONTH', 218000, null, current_date + interval 60 day, 18, 18,
   'Des cours de langue sont donnés pendant le parcours.',
   'Service de formation', '+32 2 000 00 03', 'parcours.lumen@example.org',
   current_date + interval 65 day, null, utc_timestamp(6) - interval 28 day, null, 2),
  ('de000011-0000-7000-8000-000000000010', 'de000001-0000-7000-8000-000000000003', 'DRAFT', 'INTERNSHIP', 'FR',
   'Stage d’initiation au codage pour femmes nouvellement arrivées',
   'Une initiation à l’informatique et au codage, avec un certificat à la fin, suivie d’un stage dans nos équipes.

Ce texte est inventé pour cette démo.',
   null, '43.22', '1210', 'Saint-Josse-ten-Noode',
   null,
   300, null, null, null, null, 6, 20,
   null,
   'Service de formation', '+32 2 000 00 03', 'parcours.lumen@example.org',
   current_date + interval 100 day, null, null, null, 1),
  ('de000011-0000-7000-8000-000000000011', 'de000001-0000-7000-8000-000000000003', 'CLOSED', 'JOB', 'FR',
   'Monteur ou monteuse en chauffage et ventilation – vague précédente du parcours de 18 mois',
   'La vague précédente du parcours : 18 mois, 18 personnes au plus.

Ce texte est inventé pour cette démo.',
   '79f435d0-9bc6-4d25-a26a-acbe16569ebb', '43.22', '1210', 'Saint-Josse-ten-Noode',
   null,
   380, 'MONTH', 215000, null, current_date - interval 100 day, 18, 18,
   'Des cours de langue sont donnés pendant le parcours.',
   'Service de formation', '+32 2 000 00 03', 'parcours.lumen@example.org',
   current_date - interval 60 day, null, utc_timestamp(6) - interval 200 day, utc_timestamp(6) - interval 95 day, 3),
  ('de000011-0000-7000-8000-000000000012', 'de000001-0000-7000-8000-000000000010', 'PUBLISHED', 'JOB', 'NL',
   'Medewerker poetshulp aan huis in Schaarbeek, Evere en Sint-Joost-ten-Node, halftijds of voltijds te kiezen',
   'Je poetst bij mensen thuis, altijd in dezelfde buurt. De uren passen bij de school van je kinderen.

Deze tekst is verzonnen voor deze demo.',
   '303a1e34-cb16-4054-b323-81e5eec17397', '88.10', '1030', 'Schaarbeek',
   'Tram tot in elke wijk (verzonnen voor deze demo).',
   190, 'HOUR', 1510, 1630, current_date + interval 14 day, null, 8,
   'Een taalcoach komt de eerste maand elke week langs.',
   'Personeelsdienst', '+32 2 000 00 10', null,
   current_date + interval 55 day, null, utc_timestamp(6) - interval 18 day, null, 2),
  ('de000011-0000-7000-8000-000000000013', 'de000001-0000-7000-8000-000000000011', 'PUBLISHED', 'JOB', 'FR',
   'Commis de cuisine de collectivité',
   'Vous préparez les repas des écoles avec une équipe de douze personnes, de 6 h 30 à 14 h 30.

Ce texte est inventé pour cette démo.',
   '11e6d39e-1295-40e7-8eea-3eb042bc7e34', '56.29', '1070', 'Anderlecht',
   'Métro à deux minutes, première rame avant le début du service (inventé pour cette démo).',
   380, 'HOUR', 1480, null, current_date + interval 21 day, null, 3,
   'Un cuisinier expérimenté vous parraine pendant trois mois.',
   'Responsable du personnel', null, 'emploi.legrandmarche@example.org',
   current_date + interval 32 day, null, utc_timestamp(6) - interval 12 day, null, 2),
  ('de000011-0000-7000-8000-000000000014', 'de000001-0000-7000-8000-000000000012', 'EXPIRED', 'INTERNSHIP', 'NL',
   'Leertijd offsetdrukker',
   'Je leert een jaar lang drukken naast een ervaren vakman.

Deze tekst is verzonnen voor deze demo.',
   'ea4aff10-4d20-4a2b-886b-299c2bd349f1', '18.12', '1800', 'Vilvoorde',
   null,
   380, null, null, null, null, 12, 2,
   null,
   'Zaakvoerder', null, 'leertijd.abeele@example.org',
   current_date - interval 9 day, null, utc_timestamp(6) - interval 80 day, utc_timestamp(6) - interval 9 day, 3),
  ('de000011-0000-7000-8000-000000000015', 'de000001-0000-7000-8000-000000000010', 'PUBLISHED', 'INTERNSHIP', 'NL',
   'Kennismakingsstage thuiszorg',
   'Twee maanden meelopen met een ervaren zorgmedewerker, met een evaluatie halverwege.

Deze tekst is verzonnen voor deze demo.',
   '1391bdf9-bd61-4fb5-91ca-c29036ab2b60', '88.10', '1030', 'Schaarbeek',
   null,
   300, null, null, null, current_date + interval 28 day, 2, 4,
   'Wij leren je de woorden van de zorg met beeldkaarten.',
   'Personeelsdienst', '+32 2 000 00 10', null,
   current_date + interval 45 day, null, utc_timestamp(6) - interval 6 day, null, 2);

insert into offer_language (offer_id, position, language, listen_now, speak_now, read_now, write_now) values
  ('de000011-0000-7000-8000-000000000001', 0, 'nl', 'A1', 'A1', 'A1', 'A1'),
  ('de000011-0000-7000-8000-000000000002', 0, 'nl', 'A0', 'A0', 'A0', 'A0'),
  ('de000011-0000-7000-8000-000000000003', 0, 'nl', 'B1', 'B1', 'B1', 'B1'),
  ('de000011-0000-7000-8000-000000000004', 0, 'nl', 'A1', 'A1', 'A1', 'A1'),
  ('de000011-0000-7000-8000-000000000005', 0, 'nl', 'A1', 'A1', 'A1', 'A1'),
  ('de000011-0000-7000-8000-000000000006', 0, 'nl', 'A2', 'A2', 'A2', 'A2'),
  ('de000011-0000-7000-8000-000000000007', 0, 'nl', 'A2', 'A2', 'A2', 'A2'),
  ('de000011-0000-7000-8000-000000000008', 0, 'nl', 'B1', 'B1', 'B1', 'B1'),
  ('de000011-0000-7000-8000-000000000009', 0, 'fr', 'A1', 'A1', 'A1', 'A1'),
  ('de000011-0000-7000-8000-000000000010', 0, 'fr', 'A0', 'A0', 'A0', 'A0'),
  ('de000011-0000-7000-8000-000000000011', 0, 'fr', 'A1', 'A1', 'A1', 'A1'),
  ('de000011-0000-7000-8000-000000000012', 0, 'nl', 'A0', 'A0', 'A0', 'A0'),
  ('de000011-0000-7000-8000-000000000013', 0, 'fr', 'A1', 'A1', 'A1', 'A1'),
  ('de000011-0000-7000-8000-000000000014', 0, 'nl', 'A2', 'A2', 'A2', 'A2'),
  ('de000011-0000-7000-8000-000000000015', 0, 'nl', 'A2', 'A2', 'A2', 'A2');
