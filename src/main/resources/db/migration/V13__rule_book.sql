-- The rule book as data that its keepers can change: programmes, and for every version of a plan type its rules, each with
-- how strictly it holds, how certain it is and where it was read. An unverified rule never stops anybody.

create table programme (
  code                   varchar(30) character set ascii collate ascii_bin not null,
  position               int not null,
  name_nl                varchar(120) not null,
  name_fr                varchar(120) not null,
  name_de                varchar(120) not null,
  name_en                varchar(120) not null,
  valid_from             date not null,
  valid_to               date null,
  source                 varchar(500) not null,
  checked_on             date not null,
  certainty              varchar(20) character set ascii collate ascii_bin not null,
  smallest_cell          int not null default 5,
  -- Which employment service may change the plan types of this programme; nobody may without one
  kept_by                char(36) character set ascii collate ascii_bin null,
  version                int not null default 0,
  primary key (code),
  constraint programme_kept_by foreign key (kept_by) references organisation (id),
  constraint programme_period check (valid_to is null or valid_to >= valid_from),
  constraint programme_certainty check (certainty in ('VERIFIED', 'UNVERIFIED')),
  constraint programme_smallest_cell check (smallest_cell between 2 and 50)
) engine = InnoDB default charset = utf8mb4;

-- Brussels: the order of 9 May 2019 applies to applications from 1 January 2020; the scheme itself began with the order of
-- 7 May 2009. Local authorities: the day on which the order of 21 November 2024 came into force was not seen.
-- Flanders: 2005 is the year of the first plan that a source mentions; when the scheme began was not seen.
-- The smallest cell of 5 is common practice; no source gives it.
insert into programme (code, position, name_nl, name_fr, name_de, name_en, valid_from, valid_to, source, checked_on,
                       certainty) values
  ('BRUSSELS_EMPLOYERS', 1, 'Brussels diversiteitsplan (Actiris)', 'Plan de diversité bruxellois (Actiris)',
   'Brüsseler Diversitätsplan (Actiris)', 'Brussels diversity plan (Actiris)', '2009-05-07', null,
   'https://www.actiris.brussels/nl/werkgevers/een-diversiteitsplan-kiezen', '2026-11-22', 'VERIFIED'),
  ('BRUSSELS_LOCAL', 2, 'Diversiteitsplan van Brusselse lokale besturen',
   'Plan de diversité des pouvoirs locaux bruxellois', 'Diversitätsplan der Brüsseler Lokalbehörden',
   'Diversity plan of Brussels local authorities', '2024-11-21', null,
   'https://pouvoirs-locaux.brussels/canevas-de-plan-diversite', '2026-11-22', 'UNVERIFIED'),
  ('FLANDERS_ARCHIVE', 3, 'Vlaams beleid Evenredige Arbeidsdeelname en Diversiteit (archief)',
   'Politique flamande « Evenredige Arbeidsdeelname en Diversiteit » (archives)',
   'Flämisches Programm „Evenredige Arbeidsdeelname en Diversiteit“ (Archiv)',
   'Flemish programme “Evenredige Arbeidsdeelname en Diversiteit” (archive)', '2005-01-01', '2015-12-31',
   'vlaio.be', '2026-11-22', 'UNVERIFIED');

-- What one version of a plan type says. A proposal has its terms too, so both are compared and stored alike.
create table plan_type_terms (
  id         char(36) character set ascii collate ascii_bin not null,
  name_nl    varchar(120) not null,
  name_fr    varchar(120) not null,
  name_de    varchar(120) not null,
  name_en    varchar(120) not null,
  source     varchar(500) not null,
  checked_on date not null,
  certainty  varchar(20) character set ascii collate ascii_bin not null,
  primary key (id),
  constraint plan_type_terms_certainty check (certainty in ('VERIFIED', 'UNVERIFIED'))
) engine = InnoDB default charset = utf8mb4;

insert into plan_type_terms (id, name_nl, name_fr, name_de, name_en, source, checked_on, certainty)
  select id, name_nl, name_fr, name_de, name_en, source, checked_on, certainty from plan_type;

-- Money in cents, shares in hundredths of a per cent, yes as 1 and no as 0; lists of codes stand in tables of their own.
create table plan_type_rule (
  terms_id  char(36) character set ascii collate ascii_bin not null,
  kind      varchar(30) character set ascii collate ascii_bin not null,
  amount    bigint null,
  strength  varchar(10) character set ascii collate ascii_bin not null,
  certainty varchar(20) character set ascii collate ascii_bin not null,
  note      varchar(30) character set ascii collate ascii_bin null,
  source    varchar(500) not null,
  primary key (terms_id, kind),
  constraint plan_type_rule_of foreign key (terms_id) references plan_type_terms (id),
  constraint plan_type_rule_kind check (kind in ('MAX_MONTHS', 'MIN_MONTHS', 'LEADS_TO_LABEL', 'SUBSIDY_CAP',
    'SUBSIDY_SHARE', 'MOST_PLANS', 'LARGE_FROM', 'MOST_PLANS_LARGE', 'MOST_SUBSIDISED', 'DOMAINS', 'SECTOR_POINTS',
    'PREDECESSORS')),
  constraint plan_type_rule_amount check ((amount is null) = (kind in ('DOMAINS', 'PREDECESSORS'))),
  constraint plan_type_rule_positive check (amount is null or amount >= 0),
  constraint plan_type_rule_strength check (strength in ('BLOCK', 'WARN', 'INFORM')),
  constraint plan_type_rule_note check (note is null or note in ('CUT_OFF', 'SOURCES_DISAGREE', 'NO_SOURCE_SEEN',
    'ELSEWHERE_UNKNOWN', 'BOUNDARY_UNSAID', 'SECTOR_AGREEMENT_ONLY')),
  constraint plan_type_rule_certainty check (certainty = 'VERIFIED'
    or (certainty = 'UNVERIFIED' and strength <> 'BLOCK' and note is not null))
) engine = InnoDB default charset = utf8mb4;

create table plan_type_domain (
  terms_id    char(36) character set ascii collate ascii_bin not null,
  domain_code varchar(30) character set ascii collate ascii_bin not null,
  primary key (terms_id, domain_code),
  constraint plan_type_domain_of foreign key (terms_id) references plan_type_terms (id),
  constraint plan_type_domain_is foreign key (domain_code) references plan_domain (code)
) engine = InnoDB default charset = utf8mb4;

create table plan_type_predecessor (
  terms_id  char(36) character set ascii collate ascii_bin not null,
  type_code varchar(30) character set ascii collate ascii_bin not null,
  primary key (terms_id, type_code),
  constraint plan_type_predecessor_of foreign key (terms_id) references plan_type_terms (id)
) engine = InnoDB default charset = utf8mb4;

alter table plan_type drop constraint plan_type_months;
alter table plan_type drop constraint plan_type_certainty;
alter table plan_type
  drop column name_nl, drop column name_fr, drop column name_de, drop column name_en, drop column leads_to_label,
  drop column max_months, drop column source, drop column checked_on, drop column certainty,
  add column programme_code varchar(30) character set ascii collate ascii_bin not null default 'BRUSSELS_EMPLOYERS';
alter table plan_type alter column programme_code drop default;
alter table plan_type add constraint plan_type_in foreign key (programme_code) references programme (code);
alter table plan_type add constraint plan_type_says foreign key (id) references plan_type_terms (id);

insert into plan_type_terms (id, name_nl, name_fr, name_de, name_en, source, checked_on, certainty) values
  ('0190a000-0000-7000-8000-000000000005', 'Plan van een lokaal bestuur', 'Plan d’un pouvoir local',
   'Plan einer Lokalbehörde', 'Plan of a local authority',
   'https://pouvoirs-locaux.brussels/canevas-de-plan-diversite', '2026-11-22', 'UNVERIFIED'),
  ('0190a000-0000-7000-8000-000000000011', 'Instapdiversiteitsplan', 'Plan de diversité de départ (Flandre)',
   'Einstiegs-Diversitätsplan (Flandern)', 'Entry diversity plan (Flanders)', 'vlaio.be', '2026-11-22', 'UNVERIFIED'),
  ('0190a000-0000-7000-8000-000000000012', 'Klassiek diversiteitsplan', 'Plan de diversité classique (Flandre)',
   'Klassischer Diversitätsplan (Flandern)', 'Classic diversity plan (Flanders)', 'vlaio.be', '2026-11-22',
   'UNVERIFIED'),
  ('0190a000-0000-7000-8000-000000000013', 'Clusterdiversiteitsplan (minstens 3 organisaties)',
   'Plan de diversité groupé (Flandre, 3 organisations au moins)',
   'Cluster-Diversitätsplan (Flandern, mindestens 3 Organisationen)',
   'Cluster diversity plan (Flanders, at least 3 organisations)', 'vlaio.be', '2026-11-22', 'UNVERIFIED'),
  ('0190a000-0000-7000-8000-000000000014', 'Groeidiversiteitsplan', 'Plan de diversité de croissance (Flandre)',
   'Wachstums-Diversitätsplan (Flandern)', 'Growth diversity plan (Flanders)', 'vlaio.be', '2026-11-22',
   'UNVERIFIED');

insert into plan_type (id, code, valid_from, valid_to, position, programme_code) values
  ('0190a000-0000-7000-8000-000000000005', 'LOCAL_AUTHORITY', '2024-11-21', null, 5, 'BRUSSELS_LOCAL'),
  ('0190a000-0000-7000-8000-000000000011', 'FLEMISH_ENTRY', '2005-01-01', '2015-12-31', 11, 'FLANDERS_ARCHIVE'),
  ('0190a000-0000-7000-8000-000000000012', 'FLEMISH_CLASSIC', '2005-01-01', '2015-12-31', 12, 'FLANDERS_ARCHIVE'),
  ('0190a000-0000-7000-8000-000000000013', 'FLEMISH_CLUSTER', '2005-01-01', '2015-12-31', 13, 'FLANDERS_ARCHIVE'),
  ('0190a000-0000-7000-8000-000000000014', 'FLEMISH_GROWTH', '2005-01-01', '2015-12-31', 14, 'FLANDERS_ARCHIVE');

-- The rules of the page of Actiris that lists the types. Earlier plans may live outside Pontes, so their number warns and
-- never blocks; so does money, which the consultant decides on.
insert into plan_type_rule (terms_id, kind, amount, strength, certainty, note, source)
  select id, kind, amount, strength, certainty, note,
         'https://www.actiris.brussels/nl/werkgevers/een-diversiteitsplan-kiezen'
  from (
    select '0190a000-0000-7000-8000-000000000001' id, 'MAX_MONTHS' kind, 24 amount, 'BLOCK' strength,
           'VERIFIED' certainty, null note
    union all select '0190a000-0000-7000-8000-000000000001', 'LEADS_TO_LABEL', 0, 'BLOCK', 'VERIFIED', null
    union all select '0190a000-0000-7000-8000-000000000001', 'SUBSIDY_CAP', 500000, 'WARN', 'VERIFIED', null
    union all select '0190a000-0000-7000-8000-000000000001', 'MOST_PLANS', 3, 'WARN', 'VERIFIED', 'ELSEWHERE_UNKNOWN'
    union all select '0190a000-0000-7000-8000-000000000001', 'LARGE_FROM', 50, 'INFORM', 'VERIFIED', 'BOUNDARY_UNSAID'
    union all
    select '0190a000-0000-7000-8000-000000000001', 'MOST_PLANS_LARGE', 1, 'WARN', 'VERIFIED', 'ELSEWHERE_UNKNOWN'
    union all
    select '0190a000-0000-7000-8000-000000000001', 'SECTOR_POINTS', 1, 'WARN', 'VERIFIED', 'SECTOR_AGREEMENT_ONLY'
    union all select '0190a000-0000-7000-8000-000000000002', 'MAX_MONTHS', 24, 'BLOCK', 'VERIFIED', null
    union all select '0190a000-0000-7000-8000-000000000002', 'LEADS_TO_LABEL', 1, 'BLOCK', 'VERIFIED', null
    union all select '0190a000-0000-7000-8000-000000000002', 'SUBSIDY_CAP', 1000000, 'WARN', 'VERIFIED', null
    union all select '0190a000-0000-7000-8000-000000000002', 'SUBSIDY_SHARE', 5000, 'WARN', 'VERIFIED', null
    union all select '0190a000-0000-7000-8000-000000000002', 'MOST_PLANS', 3, 'WARN', 'VERIFIED', 'ELSEWHERE_UNKNOWN'
    union all
    select '0190a000-0000-7000-8000-000000000002', 'MOST_SUBSIDISED', 2, 'WARN', 'VERIFIED', 'ELSEWHERE_UNKNOWN'
    union all select '0190a000-0000-7000-8000-000000000002', 'DOMAINS', null, 'BLOCK', 'VERIFIED', null
    union all
    select '0190a000-0000-7000-8000-000000000002', 'SECTOR_POINTS', 3, 'WARN', 'VERIFIED', 'SECTOR_AGREEMENT_ONLY'
    union all select '0190a000-0000-7000-8000-000000000003', 'MAX_MONTHS', 24, 'WARN', 'UNVERIFIED', 'CUT_OFF'
    union all select '0190a000-0000-7000-8000-000000000003', 'LEADS_TO_LABEL', 1, 'INFORM', 'UNVERIFIED', 'CUT_OFF'
    union all select '0190a000-0000-7000-8000-000000000003', 'SUBSIDY_CAP', 1000000, 'WARN', 'VERIFIED', null
    union all select '0190a000-0000-7000-8000-000000000003', 'SUBSIDY_SHARE', 5000, 'WARN', 'VERIFIED', null
    union all select '0190a000-0000-7000-8000-000000000003', 'MOST_PLANS', 3, 'WARN', 'VERIFIED', 'ELSEWHERE_UNKNOWN'
    union all
    select '0190a000-0000-7000-8000-000000000003', 'MOST_SUBSIDISED', 2, 'WARN', 'VERIFIED', 'ELSEWHERE_UNKNOWN'
    union all
    select '0190a000-0000-7000-8000-000000000003', 'PREDECESSORS', null, 'WARN', 'VERIFIED', 'ELSEWHERE_UNKNOWN'
  ) rules;

insert into plan_type_domain
  select '0190a000-0000-7000-8000-000000000002', code from plan_domain
  where code in ('RECRUITMENT', 'PERSONNEL', 'INTERNAL_COMMUNICATION', 'EXTERNAL_POSITIONING');

insert into plan_type_predecessor values
  ('0190a000-0000-7000-8000-000000000003', 'GLOBAL'),
  ('0190a000-0000-7000-8000-000000000003', 'THEMATIC');

-- No source says how long these last or whether they lead to the label; 24 months and the label are proposals.
insert into plan_type_rule values
  ('0190a000-0000-7000-8000-000000000004', 'MAX_MONTHS', 24, 'INFORM', 'UNVERIFIED', 'NO_SOURCE_SEEN',
   'https://www.lisloi.be/laws/2019012519'),
  ('0190a000-0000-7000-8000-000000000004', 'LEADS_TO_LABEL', 1, 'INFORM', 'UNVERIFIED', 'NO_SOURCE_SEEN',
   'https://www.lisloi.be/laws/2019012519'),
  ('0190a000-0000-7000-8000-000000000005', 'MAX_MONTHS', 24, 'INFORM', 'UNVERIFIED', 'NO_SOURCE_SEEN',
   'https://pouvoirs-locaux.brussels/canevas-de-plan-diversite'),
  ('0190a000-0000-7000-8000-000000000005', 'LEADS_TO_LABEL', 0, 'INFORM', 'UNVERIFIED', 'NO_SOURCE_SEEN',
   'https://pouvoirs-locaux.brussels/canevas-de-plan-diversite');

-- The closed Flemish types, for plans of that time: they inform and never stop anybody. A cluster's cap counts per
-- organisation. Whether there was a label was not seen.
insert into plan_type_rule (terms_id, kind, amount, strength, certainty, note, source)
  select id, kind, amount, 'INFORM', 'VERIFIED', null, 'vlaio.be, syntra-limburg.be, resocwd.be, ftml.be'
  from (
    select '0190a000-0000-7000-8000-000000000011' id, 'SUBSIDY_SHARE' kind, 5000 amount
    union all select '0190a000-0000-7000-8000-000000000011', 'SUBSIDY_CAP', 250000
    union all select '0190a000-0000-7000-8000-000000000011', 'MIN_MONTHS', 6
    union all select '0190a000-0000-7000-8000-000000000011', 'MAX_MONTHS', 12
    union all select '0190a000-0000-7000-8000-000000000012', 'SUBSIDY_SHARE', 6667
    union all select '0190a000-0000-7000-8000-000000000012', 'SUBSIDY_CAP', 1000000
    union all select '0190a000-0000-7000-8000-000000000012', 'MIN_MONTHS', 12
    union all select '0190a000-0000-7000-8000-000000000012', 'MAX_MONTHS', 24
    union all select '0190a000-0000-7000-8000-000000000013', 'SUBSIDY_SHARE', 6667
    union all select '0190a000-0000-7000-8000-000000000013', 'SUBSIDY_CAP', 300000
    union all select '0190a000-0000-7000-8000-000000000013', 'MIN_MONTHS', 12
    union all select '0190a000-0000-7000-8000-000000000013', 'MAX_MONTHS', 24
    union all select '0190a000-0000-7000-8000-000000000014', 'SUBSIDY_SHARE', 5000
    union all select '0190a000-0000-7000-8000-000000000014', 'SUBSIDY_CAP', 250000
    union all select '0190a000-0000-7000-8000-000000000014', 'MIN_MONTHS', 6
    union all select '0190a000-0000-7000-8000-000000000014', 'MAX_MONTHS', 12
    union all select '0190a000-0000-7000-8000-000000000014', 'PREDECESSORS', null
  ) rules;

insert into plan_type_rule (terms_id, kind, amount, strength, certainty, note, source)
  select id, 'LEADS_TO_LABEL', 0, 'INFORM', 'UNVERIFIED', 'NO_SOURCE_SEEN', 'vlaio.be'
  from plan_type where programme_code = 'FLANDERS_ARCHIVE';

insert into plan_type_predecessor values
  ('0190a000-0000-7000-8000-000000000014', 'FLEMISH_CLASSIC'),
  ('0190a000-0000-7000-8000-000000000014', 'FLEMISH_CLUSTER');

-- Ways to measure an objective. The kind decides which values fit; a share needs to know of what.
create table indicator (
  code              varchar(30) character set ascii collate ascii_bin not null,
  kind              varchar(10) character set ascii collate ascii_bin not null,
  position          int not null,
  name_nl           varchar(120) not null,
  name_fr           varchar(120) not null,
  name_de           varchar(120) not null,
  name_en           varchar(120) not null,
  unit_nl           varchar(60) not null,
  unit_fr           varchar(60) not null,
  unit_de           varchar(60) not null,
  unit_en           varchar(60) not null,
  needs_denominator boolean not null,
  primary key (code),
  constraint indicator_kind check (kind in ('COUNT', 'SHARE', 'DAYS', 'YES_NO', 'SCORE')),
  constraint indicator_share check (kind <> 'SHARE' or needs_denominator)
) engine = InnoDB default charset = utf8mb4;

insert into indicator values
  ('PEOPLE_HIRED', 'COUNT', 1, 'Aangeworven personen', 'Personnes engagées', 'Eingestellte Personen', 'People hired',
   'personen', 'personnes', 'Personen', 'people', false),
  ('INTERNSHIPS', 'COUNT', 2, 'Begonnen stages', 'Stages commencés', 'Begonnene Praktika', 'Internships begun',
   'stages', 'stages', 'Praktika', 'internships', false),
  ('PEOPLE_TRAINED', 'COUNT', 3, 'Opgeleide personen', 'Personnes formées', 'Geschulte Personen', 'People trained',
   'personen', 'personnes', 'Personen', 'people', false),
  ('MENTORS', 'COUNT', 4, 'Peters, meters of mentoren', 'Parrains, marraines ou mentors', 'Patinnen, Paten oder Mentoren',
   'Godparents or mentors', 'personen', 'personnes', 'Personen', 'people', false),
  ('CHANNELS', 'COUNT', 5, 'Nieuwe wervingskanalen', 'Nouveaux canaux de recrutement', 'Neue Wege der Anwerbung',
   'New recruitment channels', 'kanalen', 'canaux', 'Wege', 'channels', false),
  ('SHARE_OF_HIRES', 'SHARE', 6, 'Aandeel van de doelgroep in de aanwervingen',
   'Part du groupe cible dans les engagements', 'Anteil der Zielgruppe an den Einstellungen',
   'Share of the target group in the hires', 'procent', 'pour cent', 'Prozent', 'per cent', true),
  ('SHARE_OF_STAFF', 'SHARE', 7, 'Aandeel van de doelgroep in het personeel', 'Part du groupe cible dans le personnel',
   'Anteil der Zielgruppe am Personal', 'Share of the target group in the staff', 'procent', 'pour cent', 'Prozent',
   'per cent', true),
  ('SHARE_STILL_AT_WORK', 'SHARE', 8, 'Aandeel dat na een jaar nog aan het werk is',
   'Part encore au travail après un an', 'Anteil, der nach einem Jahr noch beschäftigt ist',
   'Share still at work after a year', 'procent', 'pour cent', 'Prozent', 'per cent', true),
  ('SHARE_TRAINED', 'SHARE', 9, 'Aandeel van het personeel dat de opleiding volgde',
   'Part du personnel qui a suivi la formation', 'Anteil des Personals, der die Schulung besuchte',
   'Share of the staff that followed the training', 'procent', 'pour cent', 'Prozent', 'per cent', true),
  ('DAYS_TO_HIRE', 'DAYS', 10, 'Dagen van vacature tot aanwerving', 'Jours entre l’offre et l’engagement',
   'Tage von der Stellenanzeige bis zur Einstellung', 'Days from vacancy to hire', 'dagen', 'jours', 'Tage', 'days',
   false),
  ('TRAINING_DAYS', 'DAYS', 11, 'Opleidingsdagen', 'Jours de formation', 'Schulungstage', 'Training days', 'dagen',
   'jours', 'Tage', 'days', false),
  ('IN_PLACE', 'YES_NO', 12, 'De maatregel is ingevoerd', 'La mesure est en place', 'Die Maßnahme ist eingeführt',
   'The measure is in place', 'ja of nee', 'oui ou non', 'ja oder nein', 'yes or no', false),
  ('SATISFACTION', 'SCORE', 13, 'Resultaat van een bevraging', 'Résultat d’une enquête', 'Ergebnis einer Befragung',
   'Result of a survey', 'punten', 'points', 'Punkte', 'points', false);

-- Changes of the rule book: one member of the keeping service proposes, another decides.
create table rule_change (
  id              char(36) character set ascii collate ascii_bin not null,
  organisation_id char(36) character set ascii collate ascii_bin not null,
  programme_code  varchar(30) character set ascii collate ascii_bin not null,
  kind            varchar(20) character set ascii collate ascii_bin not null,
  type_code       varchar(30) character set ascii collate ascii_bin not null,
  -- The first day of a new version, or the last day of a type that closes
  effective_on    date not null,
  -- The version that it was compared with when it was proposed
  based_on        char(36) character set ascii collate ascii_bin null,
  terms_id        char(36) character set ascii collate ascii_bin null,
  reason          varchar(1000) not null,
  source          varchar(500) not null,
  checked_on      date not null,
  status          varchar(20) character set ascii collate ascii_bin not null,
  proposed_by     char(36) character set ascii collate ascii_bin not null,
  proposer        varchar(160) not null,
  proposed_at     datetime(6) not null,
  decided_by      char(36) character set ascii collate ascii_bin null,
  decider         varchar(160) null,
  decided_at      datetime(6) null,
  decision_note   varchar(1000) null,
  version         int not null default 0,
  primary key (id),
  constraint rule_change_of foreign key (organisation_id) references organisation (id),
  constraint rule_change_in foreign key (programme_code) references programme (code),
  constraint rule_change_based foreign key (based_on) references plan_type (id),
  constraint rule_change_says foreign key (terms_id) references plan_type_terms (id),
  constraint rule_change_proposer foreign key (proposed_by) references member (id),
  constraint rule_change_decider foreign key (decided_by) references member (id),
  constraint rule_change_kind check (kind in ('NEW_VERSION', 'NEW_TYPE', 'CLOSE')),
  constraint rule_change_terms check ((terms_id is null) = (kind = 'CLOSE')),
  constraint rule_change_base check ((based_on is null) = (kind = 'NEW_TYPE')),
  constraint rule_change_status check (status in ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
  constraint rule_change_decided check ((status = 'PROPOSED') = (decided_by is null)
    and (decided_by is null) = (decided_at is null)),
  constraint rule_change_four_eyes check (status not in ('APPROVED', 'REJECTED') or decided_by <> proposed_by),
  index rule_change_by_status (organisation_id, status, proposed_at)
) engine = InnoDB default charset = utf8mb4;

alter table member drop constraint member_role;
alter table member add constraint member_role check (role in ('EMPLOYER_OWNER', 'EMPLOYER_EDITOR', 'EMPLOYER_READER',
  'CONSULTANT', 'SERVICE_RULES', 'AWARDER', 'COACH', 'DESK_READER'));
