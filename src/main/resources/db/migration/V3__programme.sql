-- The rule book of the Brussels diversity plans. Each row says from when to when it holds, where it was read, when it
-- was last checked, and whether every value in it was seen in that source.

create table plan_type (
  id             char(36) character set ascii collate ascii_bin not null,
  code           varchar(30) character set ascii collate ascii_bin not null,
  valid_from     date not null,
  valid_to       date null,
  position       int not null,
  name_nl        varchar(120) not null,
  name_fr        varchar(120) not null,
  name_de        varchar(120) not null,
  name_en        varchar(120) not null,
  leads_to_label boolean not null,
  max_months     int not null,
  source         varchar(500) not null,
  checked_on     date not null,
  certainty      varchar(20) character set ascii collate ascii_bin not null,
  primary key (id),
  constraint plan_type_once unique (code, valid_from),
  constraint plan_type_period check (valid_to is null or valid_to >= valid_from),
  constraint plan_type_months check (max_months between 1 and 120),
  constraint plan_type_certainty check (certainty in ('VERIFIED', 'UNVERIFIED'))
) engine = InnoDB default charset = utf8mb4;

create table plan_domain (
  code     varchar(30) character set ascii collate ascii_bin not null,
  position int not null,
  name_nl  varchar(120) not null,
  name_fr  varchar(120) not null,
  name_de  varchar(120) not null,
  name_en  varchar(120) not null,
  primary key (code)
) engine = InnoDB default charset = utf8mb4;

create table target_group (
  code     varchar(30) character set ascii collate ascii_bin not null,
  position int not null,
  name_nl  varchar(120) not null,
  name_fr  varchar(120) not null,
  name_de  varchar(120) not null,
  name_en  varchar(120) not null,
  primary key (code)
) engine = InnoDB default charset = utf8mb4;

-- Thematic: the page that lists the types was cut off before its duration and its label line, so both are unverified.
-- Consolidation: the order of 9 May 2019 repealed it; how long such a plan lasted was not seen.
insert into plan_type values
  ('0190a000-0000-7000-8000-000000000001', 'MINI', '2020-01-01', null, 1,
   'Miniplan', 'Mini-plan', 'Mini-Plan', 'Mini plan', false, 24,
   'https://www.actiris.brussels/nl/werkgevers/een-diversiteitsplan-kiezen', '2026-11-22', 'VERIFIED'),
  ('0190a000-0000-7000-8000-000000000002', 'GLOBAL', '2020-01-01', null, 2,
   'Globaal plan', 'Plan global', 'Gesamtplan', 'Global plan', true, 24,
   'https://www.actiris.brussels/nl/werkgevers/een-diversiteitsplan-kiezen', '2026-11-22', 'VERIFIED'),
  ('0190a000-0000-7000-8000-000000000003', 'THEMATIC', '2020-01-01', null, 3,
   'Thematisch plan', 'Plan thématique', 'Themenplan', 'Thematic plan', true, 24,
   'https://www.actiris.brussels/nl/werkgevers/een-diversiteitsplan-kiezen', '2026-11-22', 'UNVERIFIED'),
  ('0190a000-0000-7000-8000-000000000004', 'CONSOLIDATION', '2009-05-07', '2019-12-31', 4,
   'Consolidatieplan', 'Plan de consolidation', 'Konsolidierungsplan', 'Consolidation plan', true, 24,
   'https://www.lisloi.be/laws/2019012519', '2026-11-22', 'UNVERIFIED');

insert into plan_domain values
  ('RECRUITMENT', 1, 'Werving en selectie', 'Recrutement et sélection', 'Anwerbung und Auswahl',
   'Recruitment and selection'),
  ('PERSONNEL', 2, 'Personeelsbeheer', 'Gestion du personnel', 'Personalführung', 'Personnel management'),
  ('INTERNAL_COMMUNICATION', 3, 'Interne communicatie en bewustmaking', 'Communication interne et sensibilisation',
   'Interne Kommunikation und Sensibilisierung', 'Internal communication and awareness'),
  ('EXTERNAL_POSITIONING', 4, 'Externe positionering', 'Positionnement externe', 'Auftreten nach außen',
   'External positioning');

insert into target_group values
  ('ORIGIN', 1, 'Personen van buitenlandse herkomst', 'Personnes d’origine étrangère',
   'Menschen ausländischer Herkunft', 'People of foreign origin'),
  ('YOUNG', 2, 'Jongeren onder 26 jaar', 'Jeunes de moins de 26 ans', 'Junge Menschen unter 26 Jahren',
   'Young people under 26'),
  ('EXPERIENCED', 3, 'Ervaren werknemers vanaf 45 jaar', 'Travailleurs expérimentés de 45 ans et plus',
   'Erfahrene Beschäftigte ab 45 Jahren', 'Experienced workers aged 45 or over'),
  ('DISABILITY', 4, 'Personen met een handicap', 'Personnes en situation de handicap', 'Menschen mit Behinderung',
   'People with a disability'),
  ('LOW_SCHOOLED', 5, 'Personen zonder diploma hoger secundair onderwijs',
   'Personnes sans diplôme de l’enseignement secondaire supérieur',
   'Menschen ohne Abschluss der Oberstufe des Sekundarunterrichts', 'People without an upper-secondary diploma'),
  ('GENDER', 6, 'Het ondervertegenwoordigde geslacht', 'Le sexe sous-représenté', 'Das unterrepräsentierte Geschlecht',
   'The under-represented gender'),
  ('OTHER', 7, 'Een andere groep', 'Un autre groupe', 'Eine andere Gruppe', 'Another group');
