-- The library of measures that employers copy into their plan. These rows are the library: the service edits, adds and
-- closes measures here, without a release. A measure is never deleted, because plans refer to it; it gets a valid_to.
-- The library is a few hundred rows at most, so a search reads all texts of one language.

create table measure_source (
  code      varchar(40) character set ascii collate ascii_bin not null,
  title     varchar(200) not null,
  publisher varchar(200) null,
  year      int null,
  primary key (code),
  constraint measure_source_year check (year between 1990 and 2100)
) engine = InnoDB default charset = utf8mb4;

create table measure (
  code         varchar(40) character set ascii collate ascii_bin not null,
  position     int not null,
  valid_from   date not null,
  valid_to     date null,
  effort       varchar(10) character set ascii collate ascii_bin not null,
  indicator    varchar(10) character set ascii collate ascii_bin not null,
  source_code  varchar(40) character set ascii collate ascii_bin null,
  source_place varchar(120) null,
  primary key (code),
  constraint measure_from foreign key (source_code) references measure_source (code),
  constraint measure_period check (valid_to is null or valid_to >= valid_from),
  constraint measure_effort check (effort in ('LOW', 'MEDIUM', 'HIGH')),
  constraint measure_indicator check (indicator in ('COUNT', 'SHARE', 'DAYS', 'YES_NO', 'SCORE')),
  constraint measure_sourced check (source_place is null or source_code is not null)
) engine = InnoDB default charset = utf8mb4;

-- The collation is named, so that search ignores case and accents on every database. A step is a line of steps.
create table measure_text (
  measure_code varchar(40) character set ascii collate ascii_bin not null,
  language     varchar(2) character set ascii collate ascii_bin not null,
  name         varchar(120) not null,
  about        varchar(800) not null,
  steps        varchar(800) not null,
  primary key (measure_code, language),
  constraint measure_text_of foreign key (measure_code) references measure (code),
  constraint measure_text_language check (language in ('NL', 'FR', 'DE', 'EN')),
  constraint measure_text_named check (char_length(trim(name)) > 0)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table measure_domain (
  measure_code varchar(40) character set ascii collate ascii_bin not null,
  domain       varchar(30) character set ascii collate ascii_bin not null,
  primary key (measure_code, domain),
  constraint measure_domain_of foreign key (measure_code) references measure (code),
  constraint measure_domain_known foreign key (domain) references plan_domain (code)
) engine = InnoDB default charset = utf8mb4;

create table measure_target_group (
  measure_code varchar(40) character set ascii collate ascii_bin not null,
  target_group varchar(30) character set ascii collate ascii_bin not null,
  primary key (measure_code, target_group),
  constraint measure_target_group_of foreign key (measure_code) references measure (code),
  constraint measure_target_group_known foreign key (target_group) references target_group (code)
) engine = InnoDB default charset = utf8mb4;

-- Sections of NACE; a measure without any suits every sector.
create table measure_sector (
  measure_code varchar(40) character set ascii collate ascii_bin not null,
  sector       char(1) character set ascii collate ascii_bin not null,
  primary key (measure_code, sector),
  constraint measure_sector_of foreign key (measure_code) references measure (code),
  constraint measure_sector_section check (sector between 'A' and 'U')
) engine = InnoDB default charset = utf8mb4;

alter table plan_action
  add column measure_code varchar(40) character set ascii collate ascii_bin null,
  add constraint plan_action_measure foreign key (measure_code) references measure (code),
  add index plan_action_by_measure (measure_code, plan_id);

insert into measure_source (code, title, publisher, year) values
  ('EMN_2018', 'Labour market integration of third-country nationals in Belgium: Belgian report of the EMN focused study',
   'Belgian Contact Point of the European Migration Network', 2018),
  ('FEDASIL_STEBO_2024',
   'Guidance of applicants of international protection to the labour market: best practices from Belgium',
   'Fedasil, Stebo', 2024),
  ('INTEGRATION_BY_WORK', 'Convenant ‘integratie door werk’: partnerschappen', null, null),
  ('LABOUR_INT', 'Seminarie Labour-Int', 'CEPAG, Le Monde des Possibles', null);

insert into measure (code, position, valid_from, valid_to, effort, indicator, source_code, source_place) values
  ('ADAPTED_SELECTION', 10, '2026-01-01', null, 'MEDIUM', 'SHARE', 'EMN_2018', 'Part II, 2.3'),
  ('WORK_SAMPLE', 20, '2026-01-01', null, 'LOW', 'COUNT', null, null),
  ('PLAIN_VACANCY', 30, '2026-01-01', null, 'LOW', 'SHARE', null, null),
  ('LANGUAGE_LEVEL', 40, '2026-01-01', null, 'MEDIUM', 'YES_NO', 'EMN_2018', 'Part II, 2.3, measure 1 (bpost)'),
  ('BLIND_HIRING', 50, '2026-01-01', null, 'MEDIUM', 'SHARE', 'FEDASIL_STEBO_2024', 'Projects'),
  ('DISSEMINATION_AGREEMENT', 60, '2026-01-01', null, 'MEDIUM', 'YES_NO', 'EMN_2018', 'Part II, 2.3, measure 1 (bpost)'),
  ('SUPPORT_BEFORE_SELECTION', 70, '2026-01-01', null, 'HIGH', 'COUNT', 'EMN_2018', 'Part II, 2.3, measure 1 (bpost)'),
  ('PAID_INTERNSHIP', 80, '2026-01-01', null, 'HIGH', 'COUNT', 'EMN_2018', 'Part II, 2.3, measure 2 (Port of Antwerp)'),
  ('TRAINING_THEN_CONTRACT', 90, '2026-01-01', null, 'MEDIUM', 'COUNT', 'EMN_2018', 'Part II, on workplace learning'),
  ('DISCOVERY_INTERNSHIP', 100, '2026-01-01', null, 'LOW', 'COUNT', 'EMN_2018', 'Part II, on workplace learning'),
  ('INSERTION_PATHWAY', 110, '2026-01-01', null, 'HIGH', 'SHARE', 'EMN_2018', 'Part II, 2.3, measure 3 (ENGIE Belgium)'),
  ('WOMEN_IN_ICT', 120, '2026-01-01', null, 'MEDIUM', 'COUNT', 'EMN_2018', 'Part II, 2.3, measure 3 (ENGIE Belgium)'),
  ('JOB_DESK_PARTNER', 130, '2026-01-01', null, 'LOW', 'COUNT', 'FEDASIL_STEBO_2024', 'Methodology'),
  ('VISIT_WORKPLACE', 140, '2026-01-01', null, 'LOW', 'COUNT', 'FEDASIL_STEBO_2024', 'Methodology'),
  ('FOREIGN_DIPLOMA', 150, '2026-01-01', null, 'MEDIUM', 'COUNT', null, null),
  ('PROVEN_SKILLS', 160, '2026-01-01', null, 'MEDIUM', 'COUNT', null, null),
  ('STRUCTURED_INTERVIEW', 170, '2026-01-01', null, 'LOW', 'SHARE', null, null),
  ('OPEN_APPLICATION', 180, '2026-01-01', null, 'LOW', 'YES_NO', null, null),
  ('SEASON_TO_STEADY', 190, '2026-01-01', null, 'MEDIUM', 'COUNT', 'EMN_2018', 'Part II, 2.3, measure 4 (Fruit Vanhellemont)'),
  ('SCHOOL_PARTNER', 200, '2026-01-01', null, 'MEDIUM', 'COUNT', null, null),
  ('NO_EXPERIENCE_NEEDED', 210, '2026-01-01', null, 'LOW', 'COUNT', null, null),
  ('AGE_FREE_HIRING', 220, '2026-01-01', null, 'LOW', 'SHARE', null, null),
  ('GENDER_OPEN_TITLES', 230, '2026-01-01', null, 'LOW', 'YES_NO', null, null),
  ('POSITIVE_ACTION', 240, '2026-01-01', null, 'HIGH', 'COUNT', 'EMN_2018', 'Part II, 2.3'),
  ('JOB_CARVING', 250, '2026-01-01', null, 'MEDIUM', 'COUNT', null, null),
  ('REASONED_ANSWER', 260, '2026-01-01', null, 'LOW', 'DAYS', null, null),
  ('BASIC_DUTCH', 270, '2026-01-01', null, 'MEDIUM', 'COUNT', 'EMN_2018', 'Part II, 2.3, measure 4 (Fruit Vanhellemont)'),
  ('GODPARENTS', 280, '2026-01-01', null, 'LOW', 'SHARE', 'EMN_2018', 'Part II, 2.3, measure 4 (Fruit Vanhellemont)'),
  ('WORD_LISTS', 290, '2026-01-01', null, 'LOW', 'YES_NO', 'EMN_2018', 'Part II, 2.3, measure 4 (Fruit Vanhellemont)'),
  ('LANGUAGE_COACH', 300, '2026-01-01', null, 'MEDIUM', 'SHARE', 'EMN_2018', 'Part II, on workplace learning'),
  ('COURSE_FRIENDLY_HOURS', 310, '2026-01-01', null, 'MEDIUM', 'COUNT', 'INTEGRATION_BY_WORK', 'Answers 3 and 4'),
  ('WELCOME_PLAN', 320, '2026-01-01', null, 'LOW', 'SHARE', null, null),
  ('DUO_MENTORING', 330, '2026-01-01', null, 'MEDIUM', 'COUNT', 'EMN_2018', 'Part II, 2.3, measure 1 (bpost)'),
  ('SECTOR_MENTORING', 340, '2026-01-01', null, 'LOW', 'COUNT', 'EMN_2018', 'Part II, 2.2, measure 3 (Connect2Work)'),
  ('MENTOR_IN_HOUSE', 350, '2026-01-01', null, 'MEDIUM', 'COUNT', 'LABOUR_INT', 'NET2WORK'),
  ('AFTERCARE', 360, '2026-01-01', null, 'LOW', 'DAYS', 'FEDASIL_STEBO_2024', 'Discussion'),
  ('REACHABLE_WORK', 370, '2026-01-01', null, 'MEDIUM', 'SHARE', 'FEDASIL_STEBO_2024', 'Challenges'),
  ('DRIVING_LICENCE', 380, '2026-01-01', null, 'MEDIUM', 'COUNT', 'EMN_2018', 'Part II, 2.3, measure 1 (bpost)'),
  ('CHILDCARE', 390, '2026-01-01', null, 'HIGH', 'COUNT', 'FEDASIL_STEBO_2024', 'Challenges'),
  ('PAPERS_HELP', 400, '2026-01-01', null, 'LOW', 'COUNT', 'FEDASIL_STEBO_2024', 'Challenges'),
  ('DIGITAL_START', 410, '2026-01-01', null, 'LOW', 'COUNT', 'FEDASIL_STEBO_2024', 'Challenges'),
  ('HOUSING_PARTNER', 420, '2026-01-01', null, 'MEDIUM', 'COUNT', 'EMN_2018', 'Part II, 2.3, measure 3 (ENGIE Belgium)'),
  ('CAREER_TALK', 430, '2026-01-01', null, 'LOW', 'SHARE', null, null),
  ('NEXT_STEP', 440, '2026-01-01', null, 'MEDIUM', 'SHARE', null, null),
  ('REASONABLE_ADJUSTMENT', 450, '2026-01-01', null, 'MEDIUM', 'COUNT', null, null),
  ('ACCESSIBLE_BUILDING', 460, '2026-01-01', null, 'HIGH', 'YES_NO', null, null),
  ('LIGHTER_WORK_45', 470, '2026-01-01', null, 'MEDIUM', 'SHARE', null, null),
  ('KNOWLEDGE_DUO', 480, '2026-01-01', null, 'LOW', 'COUNT', null, null),
  ('HOLIDAY_CHOICE', 490, '2026-01-01', null, 'LOW', 'YES_NO', null, null),
  ('RETURN_AFTER_LEAVE', 500, '2026-01-01', null, 'LOW', 'SHARE', null, null),
  ('EQUAL_PAY_CHECK', 510, '2026-01-01', null, 'MEDIUM', 'SHARE', null, null),
  ('ROOMS_FOR_ALL', 520, '2026-01-01', null, 'HIGH', 'YES_NO', null, null),
  ('LITERACY', 530, '2026-01-01', null, 'MEDIUM', 'COUNT', null, null),
  ('EXIT_TALK', 540, '2026-01-01', null, 'LOW', 'SHARE', null, null),
  ('BACK_AFTER_ILLNESS', 550, '2026-01-01', null, 'MEDIUM', 'DAYS', null, null),
  ('WELCOME_FLYER', 560, '2026-01-01', null, 'LOW', 'YES_NO', 'EMN_2018', 'Part II, 2.3, measure 4 (Fruit Vanhellemont)'),
  ('SAFETY_SIGNS', 570, '2026-01-01', null, 'LOW', 'YES_NO', 'EMN_2018', 'Part II, 2.3, measure 4 (Fruit Vanhellemont)'),
  ('CULTURE_WORKSHOPS', 580, '2026-01-01', null, 'MEDIUM', 'SHARE', 'EMN_2018', 'Part II, 2.3, measure 4 (Fruit Vanhellemont)'),
  ('CLEAR_TALK', 590, '2026-01-01', null, 'LOW', 'SHARE', 'EMN_2018', 'Part II, on anti-discrimination (VDAB)'),
  ('EQUALITY_TRAINING', 600, '2026-01-01', null, 'LOW', 'SHARE', 'EMN_2018', 'Part II, on anti-discrimination (Unia)'),
  ('REPORT_CONTACT', 610, '2026-01-01', null, 'LOW', 'DAYS', null, null),
  ('DIVERSITY_GROUP', 620, '2026-01-01', null, 'MEDIUM', 'DAYS', null, null),
  ('SHARED_TABLE', 630, '2026-01-01', null, 'LOW', 'COUNT', null, null),
  ('ANONYMOUS_SURVEY', 640, '2026-01-01', null, 'MEDIUM', 'SHARE', null, null),
  ('CUSTOMER_RULE', 650, '2026-01-01', null, 'LOW', 'YES_NO', null, null),
  ('SIGN_CHARTER', 660, '2026-01-01', null, 'LOW', 'YES_NO', 'EMN_2018', 'Part II, on diversity policy (Actiris)'),
  ('STAFF_STORIES', 670, '2026-01-01', null, 'LOW', 'COUNT', null, null),
  ('SUPPLIER_CLAUSE', 680, '2026-01-01', null, 'MEDIUM', 'SHARE', null, null),
  ('EMPLOYER_NETWORK', 690, '2026-01-01', null, 'LOW', 'COUNT', 'EMN_2018', 'Part II, 2.3'),
  ('NEIGHBOURHOOD_JOBS_DAY', 700, '2026-01-01', null, 'MEDIUM', 'COUNT', null, null),
  ('ACCESSIBLE_SITE', 710, '2026-01-01', null, 'MEDIUM', 'YES_NO', null, null);

insert into measure_domain (measure_code, domain) values
  ('ADAPTED_SELECTION', 'RECRUITMENT'),
  ('WORK_SAMPLE', 'RECRUITMENT'),
  ('PLAIN_VACANCY', 'RECRUITMENT'), ('PLAIN_VACANCY', 'EXTERNAL_POSITIONING'),
  ('LANGUAGE_LEVEL', 'RECRUITMENT'), ('LANGUAGE_LEVEL', 'INTERNAL_COMMUNICATION'),
  ('BLIND_HIRING', 'RECRUITMENT'),
  ('DISSEMINATION_AGREEMENT', 'RECRUITMENT'), ('DISSEMINATION_AGREEMENT', 'EXTERNAL_POSITIONING'),
  ('SUPPORT_BEFORE_SELECTION', 'RECRUITMENT'),
  ('PAID_INTERNSHIP', 'RECRUITMENT'), ('PAID_INTERNSHIP', 'PERSONNEL'),
  ('TRAINING_THEN_CONTRACT', 'RECRUITMENT'),
  ('DISCOVERY_INTERNSHIP', 'RECRUITMENT'),
  ('INSERTION_PATHWAY', 'RECRUITMENT'), ('INSERTION_PATHWAY', 'PERSONNEL'),
  ('WOMEN_IN_ICT', 'RECRUITMENT'), ('WOMEN_IN_ICT', 'EXTERNAL_POSITIONING'),
  ('JOB_DESK_PARTNER', 'RECRUITMENT'),
  ('VISIT_WORKPLACE', 'RECRUITMENT'), ('VISIT_WORKPLACE', 'EXTERNAL_POSITIONING'),
  ('FOREIGN_DIPLOMA', 'RECRUITMENT'),
  ('PROVEN_SKILLS', 'RECRUITMENT'), ('PROVEN_SKILLS', 'PERSONNEL'),
  ('STRUCTURED_INTERVIEW', 'RECRUITMENT'),
  ('OPEN_APPLICATION', 'RECRUITMENT'),
  ('SEASON_TO_STEADY', 'RECRUITMENT'), ('SEASON_TO_STEADY', 'PERSONNEL'),
  ('SCHOOL_PARTNER', 'RECRUITMENT'), ('SCHOOL_PARTNER', 'EXTERNAL_POSITIONING'),
  ('NO_EXPERIENCE_NEEDED', 'RECRUITMENT'),
  ('AGE_FREE_HIRING', 'RECRUITMENT'), ('AGE_FREE_HIRING', 'EXTERNAL_POSITIONING'),
  ('GENDER_OPEN_TITLES', 'RECRUITMENT'), ('GENDER_OPEN_TITLES', 'EXTERNAL_POSITIONING'),
  ('POSITIVE_ACTION', 'RECRUITMENT'),
  ('JOB_CARVING', 'RECRUITMENT'), ('JOB_CARVING', 'PERSONNEL'),
  ('REASONED_ANSWER', 'RECRUITMENT'), ('REASONED_ANSWER', 'EXTERNAL_POSITIONING'),
  ('BASIC_DUTCH', 'PERSONNEL'),
  ('GODPARENTS', 'PERSONNEL'),
  ('WORD_LISTS', 'PERSONNEL'), ('WORD_LISTS', 'INTERNAL_COMMUNICATION'),
  ('LANGUAGE_COACH', 'PERSONNEL'),
  ('COURSE_FRIENDLY_HOURS', 'PERSONNEL'),
  ('WELCOME_PLAN', 'PERSONNEL'),
  ('DUO_MENTORING', 'PERSONNEL'), ('DUO_MENTORING', 'EXTERNAL_POSITIONING'),
  ('SECTOR_MENTORING', 'PERSONNEL'), ('SECTOR_MENTORING', 'EXTERNAL_POSITIONING'),
  ('MENTOR_IN_HOUSE', 'PERSONNEL'),
  ('AFTERCARE', 'PERSONNEL'),
  ('REACHABLE_WORK', 'PERSONNEL'), ('REACHABLE_WORK', 'RECRUITMENT'),
  ('DRIVING_LICENCE', 'PERSONNEL'), ('DRIVING_LICENCE', 'RECRUITMENT'),
  ('CHILDCARE', 'PERSONNEL'),
  ('PAPERS_HELP', 'PERSONNEL'),
  ('DIGITAL_START', 'PERSONNEL'),
  ('HOUSING_PARTNER', 'PERSONNEL'),
  ('CAREER_TALK', 'PERSONNEL'),
  ('NEXT_STEP', 'PERSONNEL'),
  ('REASONABLE_ADJUSTMENT', 'PERSONNEL'),
  ('ACCESSIBLE_BUILDING', 'PERSONNEL'), ('ACCESSIBLE_BUILDING', 'EXTERNAL_POSITIONING'),
  ('LIGHTER_WORK_45', 'PERSONNEL'),
  ('KNOWLEDGE_DUO', 'PERSONNEL'),
  ('HOLIDAY_CHOICE', 'PERSONNEL'), ('HOLIDAY_CHOICE', 'INTERNAL_COMMUNICATION'),
  ('RETURN_AFTER_LEAVE', 'PERSONNEL'),
  ('EQUAL_PAY_CHECK', 'PERSONNEL'),
  ('ROOMS_FOR_ALL', 'PERSONNEL'),
  ('LITERACY', 'PERSONNEL'),
  ('EXIT_TALK', 'PERSONNEL'), ('EXIT_TALK', 'INTERNAL_COMMUNICATION'),
  ('BACK_AFTER_ILLNESS', 'PERSONNEL'),
  ('WELCOME_FLYER', 'INTERNAL_COMMUNICATION'), ('WELCOME_FLYER', 'PERSONNEL'),
  ('SAFETY_SIGNS', 'INTERNAL_COMMUNICATION'), ('SAFETY_SIGNS', 'PERSONNEL'),
  ('CULTURE_WORKSHOPS', 'INTERNAL_COMMUNICATION'),
  ('CLEAR_TALK', 'INTERNAL_COMMUNICATION'), ('CLEAR_TALK', 'PERSONNEL'),
  ('EQUALITY_TRAINING', 'INTERNAL_COMMUNICATION'), ('EQUALITY_TRAINING', 'RECRUITMENT'),
  ('REPORT_CONTACT', 'INTERNAL_COMMUNICATION'), ('REPORT_CONTACT', 'PERSONNEL'),
  ('DIVERSITY_GROUP', 'INTERNAL_COMMUNICATION'),
  ('SHARED_TABLE', 'INTERNAL_COMMUNICATION'),
  ('ANONYMOUS_SURVEY', 'INTERNAL_COMMUNICATION'),
  ('CUSTOMER_RULE', 'INTERNAL_COMMUNICATION'), ('CUSTOMER_RULE', 'EXTERNAL_POSITIONING'),
  ('SIGN_CHARTER', 'EXTERNAL_POSITIONING'), ('SIGN_CHARTER', 'INTERNAL_COMMUNICATION'),
  ('STAFF_STORIES', 'EXTERNAL_POSITIONING'), ('STAFF_STORIES', 'INTERNAL_COMMUNICATION'),
  ('SUPPLIER_CLAUSE', 'EXTERNAL_POSITIONING'),
  ('EMPLOYER_NETWORK', 'EXTERNAL_POSITIONING'),
  ('NEIGHBOURHOOD_JOBS_DAY', 'EXTERNAL_POSITIONING'), ('NEIGHBOURHOOD_JOBS_DAY', 'RECRUITMENT'),
  ('ACCESSIBLE_SITE', 'EXTERNAL_POSITIONING');

insert into measure_target_group (measure_code, target_group) values
  ('ADAPTED_SELECTION', 'ORIGIN'), ('ADAPTED_SELECTION', 'LOW_SCHOOLED'), ('ADAPTED_SELECTION', 'DISABILITY'),
  ('WORK_SAMPLE', 'ORIGIN'), ('WORK_SAMPLE', 'YOUNG'), ('WORK_SAMPLE', 'LOW_SCHOOLED'), ('WORK_SAMPLE', 'DISABILITY'),
  ('PLAIN_VACANCY', 'ORIGIN'), ('PLAIN_VACANCY', 'YOUNG'), ('PLAIN_VACANCY', 'LOW_SCHOOLED'),
  ('LANGUAGE_LEVEL', 'ORIGIN'),
  ('BLIND_HIRING', 'ORIGIN'), ('BLIND_HIRING', 'EXPERIENCED'), ('BLIND_HIRING', 'GENDER'),
  ('DISSEMINATION_AGREEMENT', 'ORIGIN'), ('DISSEMINATION_AGREEMENT', 'YOUNG'), ('DISSEMINATION_AGREEMENT', 'LOW_SCHOOLED'), ('DISSEMINATION_AGREEMENT', 'OTHER'),
  ('SUPPORT_BEFORE_SELECTION', 'ORIGIN'), ('SUPPORT_BEFORE_SELECTION', 'LOW_SCHOOLED'),
  ('PAID_INTERNSHIP', 'ORIGIN'),
  ('TRAINING_THEN_CONTRACT', 'ORIGIN'), ('TRAINING_THEN_CONTRACT', 'YOUNG'), ('TRAINING_THEN_CONTRACT', 'LOW_SCHOOLED'),
  ('DISCOVERY_INTERNSHIP', 'ORIGIN'), ('DISCOVERY_INTERNSHIP', 'YOUNG'), ('DISCOVERY_INTERNSHIP', 'LOW_SCHOOLED'), ('DISCOVERY_INTERNSHIP', 'DISABILITY'),
  ('INSERTION_PATHWAY', 'ORIGIN'), ('INSERTION_PATHWAY', 'LOW_SCHOOLED'),
  ('WOMEN_IN_ICT', 'GENDER'), ('WOMEN_IN_ICT', 'ORIGIN'),
  ('JOB_DESK_PARTNER', 'ORIGIN'),
  ('VISIT_WORKPLACE', 'ORIGIN'), ('VISIT_WORKPLACE', 'YOUNG'), ('VISIT_WORKPLACE', 'LOW_SCHOOLED'),
  ('FOREIGN_DIPLOMA', 'ORIGIN'),
  ('PROVEN_SKILLS', 'LOW_SCHOOLED'), ('PROVEN_SKILLS', 'ORIGIN'), ('PROVEN_SKILLS', 'EXPERIENCED'),
  ('STRUCTURED_INTERVIEW', 'ORIGIN'), ('STRUCTURED_INTERVIEW', 'EXPERIENCED'), ('STRUCTURED_INTERVIEW', 'DISABILITY'), ('STRUCTURED_INTERVIEW', 'GENDER'),
  ('OPEN_APPLICATION', 'DISABILITY'), ('OPEN_APPLICATION', 'LOW_SCHOOLED'), ('OPEN_APPLICATION', 'EXPERIENCED'), ('OPEN_APPLICATION', 'ORIGIN'),
  ('SEASON_TO_STEADY', 'ORIGIN'), ('SEASON_TO_STEADY', 'LOW_SCHOOLED'), ('SEASON_TO_STEADY', 'EXPERIENCED'),
  ('SCHOOL_PARTNER', 'YOUNG'), ('SCHOOL_PARTNER', 'LOW_SCHOOLED'),
  ('NO_EXPERIENCE_NEEDED', 'YOUNG'), ('NO_EXPERIENCE_NEEDED', 'LOW_SCHOOLED'), ('NO_EXPERIENCE_NEEDED', 'ORIGIN'),
  ('AGE_FREE_HIRING', 'EXPERIENCED'),
  ('GENDER_OPEN_TITLES', 'GENDER'),
  ('POSITIVE_ACTION', 'ORIGIN'), ('POSITIVE_ACTION', 'DISABILITY'), ('POSITIVE_ACTION', 'EXPERIENCED'), ('POSITIVE_ACTION', 'YOUNG'), ('POSITIVE_ACTION', 'GENDER'),
  ('JOB_CARVING', 'DISABILITY'), ('JOB_CARVING', 'LOW_SCHOOLED'),
  ('REASONED_ANSWER', 'ORIGIN'), ('REASONED_ANSWER', 'EXPERIENCED'), ('REASONED_ANSWER', 'YOUNG'), ('REASONED_ANSWER', 'DISABILITY'),
  ('BASIC_DUTCH', 'ORIGIN'), ('BASIC_DUTCH', 'LOW_SCHOOLED'),
  ('GODPARENTS', 'ORIGIN'), ('GODPARENTS', 'YOUNG'), ('GODPARENTS', 'LOW_SCHOOLED'), ('GODPARENTS', 'OTHER'),
  ('WORD_LISTS', 'ORIGIN'), ('WORD_LISTS', 'LOW_SCHOOLED'),
  ('LANGUAGE_COACH', 'ORIGIN'), ('LANGUAGE_COACH', 'LOW_SCHOOLED'),
  ('COURSE_FRIENDLY_HOURS', 'ORIGIN'), ('COURSE_FRIENDLY_HOURS', 'LOW_SCHOOLED'), ('COURSE_FRIENDLY_HOURS', 'YOUNG'),
  ('WELCOME_PLAN', 'OTHER'), ('WELCOME_PLAN', 'ORIGIN'), ('WELCOME_PLAN', 'YOUNG'), ('WELCOME_PLAN', 'EXPERIENCED'),
  ('DUO_MENTORING', 'YOUNG'), ('DUO_MENTORING', 'ORIGIN'), ('DUO_MENTORING', 'EXPERIENCED'),
  ('SECTOR_MENTORING', 'ORIGIN'),
  ('MENTOR_IN_HOUSE', 'ORIGIN'),
  ('AFTERCARE', 'ORIGIN'), ('AFTERCARE', 'YOUNG'), ('AFTERCARE', 'LOW_SCHOOLED'), ('AFTERCARE', 'DISABILITY'),
  ('REACHABLE_WORK', 'ORIGIN'), ('REACHABLE_WORK', 'YOUNG'), ('REACHABLE_WORK', 'LOW_SCHOOLED'), ('REACHABLE_WORK', 'DISABILITY'),
  ('DRIVING_LICENCE', 'ORIGIN'), ('DRIVING_LICENCE', 'YOUNG'), ('DRIVING_LICENCE', 'LOW_SCHOOLED'),
  ('CHILDCARE', 'GENDER'), ('CHILDCARE', 'ORIGIN'), ('CHILDCARE', 'YOUNG'),
  ('PAPERS_HELP', 'ORIGIN'), ('PAPERS_HELP', 'LOW_SCHOOLED'),
  ('DIGITAL_START', 'ORIGIN'), ('DIGITAL_START', 'EXPERIENCED'), ('DIGITAL_START', 'LOW_SCHOOLED'),
  ('HOUSING_PARTNER', 'ORIGIN'), ('HOUSING_PARTNER', 'YOUNG'), ('HOUSING_PARTNER', 'LOW_SCHOOLED'),
  ('CAREER_TALK', 'OTHER'), ('CAREER_TALK', 'EXPERIENCED'), ('CAREER_TALK', 'ORIGIN'), ('CAREER_TALK', 'LOW_SCHOOLED'),
  ('NEXT_STEP', 'ORIGIN'), ('NEXT_STEP', 'LOW_SCHOOLED'), ('NEXT_STEP', 'GENDER'), ('NEXT_STEP', 'YOUNG'),
  ('REASONABLE_ADJUSTMENT', 'DISABILITY'), ('REASONABLE_ADJUSTMENT', 'EXPERIENCED'),
  ('ACCESSIBLE_BUILDING', 'DISABILITY'), ('ACCESSIBLE_BUILDING', 'EXPERIENCED'),
  ('LIGHTER_WORK_45', 'EXPERIENCED'), ('LIGHTER_WORK_45', 'DISABILITY'),
  ('KNOWLEDGE_DUO', 'EXPERIENCED'), ('KNOWLEDGE_DUO', 'YOUNG'),
  ('HOLIDAY_CHOICE', 'ORIGIN'), ('HOLIDAY_CHOICE', 'OTHER'),
  ('RETURN_AFTER_LEAVE', 'GENDER'),
  ('EQUAL_PAY_CHECK', 'GENDER'), ('EQUAL_PAY_CHECK', 'ORIGIN'),
  ('ROOMS_FOR_ALL', 'GENDER'), ('ROOMS_FOR_ALL', 'DISABILITY'), ('ROOMS_FOR_ALL', 'ORIGIN'),
  ('LITERACY', 'LOW_SCHOOLED'), ('LITERACY', 'ORIGIN'), ('LITERACY', 'EXPERIENCED'),
  ('EXIT_TALK', 'OTHER'), ('EXIT_TALK', 'ORIGIN'), ('EXIT_TALK', 'YOUNG'),
  ('BACK_AFTER_ILLNESS', 'DISABILITY'), ('BACK_AFTER_ILLNESS', 'EXPERIENCED'),
  ('WELCOME_FLYER', 'ORIGIN'), ('WELCOME_FLYER', 'LOW_SCHOOLED'), ('WELCOME_FLYER', 'YOUNG'),
  ('SAFETY_SIGNS', 'ORIGIN'), ('SAFETY_SIGNS', 'LOW_SCHOOLED'), ('SAFETY_SIGNS', 'OTHER'),
  ('CULTURE_WORKSHOPS', 'ORIGIN'), ('CULTURE_WORKSHOPS', 'OTHER'),
  ('CLEAR_TALK', 'ORIGIN'), ('CLEAR_TALK', 'LOW_SCHOOLED'),
  ('EQUALITY_TRAINING', 'OTHER'), ('EQUALITY_TRAINING', 'ORIGIN'), ('EQUALITY_TRAINING', 'DISABILITY'), ('EQUALITY_TRAINING', 'GENDER'), ('EQUALITY_TRAINING', 'EXPERIENCED'),
  ('REPORT_CONTACT', 'ORIGIN'), ('REPORT_CONTACT', 'DISABILITY'), ('REPORT_CONTACT', 'GENDER'), ('REPORT_CONTACT', 'OTHER'),
  ('DIVERSITY_GROUP', 'OTHER'), ('DIVERSITY_GROUP', 'ORIGIN'), ('DIVERSITY_GROUP', 'EXPERIENCED'), ('DIVERSITY_GROUP', 'DISABILITY'), ('DIVERSITY_GROUP', 'GENDER'),
  ('SHARED_TABLE', 'ORIGIN'), ('SHARED_TABLE', 'YOUNG'), ('SHARED_TABLE', 'OTHER'),
  ('ANONYMOUS_SURVEY', 'OTHER'), ('ANONYMOUS_SURVEY', 'ORIGIN'), ('ANONYMOUS_SURVEY', 'GENDER'), ('ANONYMOUS_SURVEY', 'DISABILITY'), ('ANONYMOUS_SURVEY', 'EXPERIENCED'),
  ('CUSTOMER_RULE', 'ORIGIN'), ('CUSTOMER_RULE', 'GENDER'), ('CUSTOMER_RULE', 'DISABILITY'),
  ('SIGN_CHARTER', 'OTHER'), ('SIGN_CHARTER', 'ORIGIN'), ('SIGN_CHARTER', 'DISABILITY'), ('SIGN_CHARTER', 'GENDER'),
  ('STAFF_STORIES', 'ORIGIN'), ('STAFF_STORIES', 'EXPERIENCED'), ('STAFF_STORIES', 'DISABILITY'), ('STAFF_STORIES', 'GENDER'), ('STAFF_STORIES', 'YOUNG'),
  ('SUPPLIER_CLAUSE', 'OTHER'), ('SUPPLIER_CLAUSE', 'ORIGIN'), ('SUPPLIER_CLAUSE', 'LOW_SCHOOLED'),
  ('EMPLOYER_NETWORK', 'OTHER'), ('EMPLOYER_NETWORK', 'ORIGIN'),
  ('NEIGHBOURHOOD_JOBS_DAY', 'ORIGIN'), ('NEIGHBOURHOOD_JOBS_DAY', 'YOUNG'), ('NEIGHBOURHOOD_JOBS_DAY', 'LOW_SCHOOLED'), ('NEIGHBOURHOOD_JOBS_DAY', 'EXPERIENCED'),
  ('ACCESSIBLE_SITE', 'DISABILITY'), ('ACCESSIBLE_SITE', 'LOW_SCHOOLED'), ('ACCESSIBLE_SITE', 'EXPERIENCED');

insert into measure_sector (measure_code, sector) values
  ('WORK_SAMPLE', 'C'), ('WORK_SAMPLE', 'F'), ('WORK_SAMPLE', 'H'), ('WORK_SAMPLE', 'I'), ('WORK_SAMPLE', 'N'),
  ('SUPPORT_BEFORE_SELECTION', 'H'), ('SUPPORT_BEFORE_SELECTION', 'N'),
  ('PAID_INTERNSHIP', 'C'), ('PAID_INTERNSHIP', 'H'), ('PAID_INTERNSHIP', 'J'), ('PAID_INTERNSHIP', 'M'),
  ('INSERTION_PATHWAY', 'D'), ('INSERTION_PATHWAY', 'F'), ('INSERTION_PATHWAY', 'N'),
  ('WOMEN_IN_ICT', 'J'),
  ('JOB_DESK_PARTNER', 'A'), ('JOB_DESK_PARTNER', 'C'), ('JOB_DESK_PARTNER', 'H'), ('JOB_DESK_PARTNER', 'I'), ('JOB_DESK_PARTNER', 'N'),
  ('FOREIGN_DIPLOMA', 'M'), ('FOREIGN_DIPLOMA', 'N'), ('FOREIGN_DIPLOMA', 'P'), ('FOREIGN_DIPLOMA', 'Q'),
  ('PROVEN_SKILLS', 'C'), ('PROVEN_SKILLS', 'F'), ('PROVEN_SKILLS', 'I'), ('PROVEN_SKILLS', 'Q'),
  ('SEASON_TO_STEADY', 'A'), ('SEASON_TO_STEADY', 'I'),
  ('SCHOOL_PARTNER', 'C'), ('SCHOOL_PARTNER', 'F'), ('SCHOOL_PARTNER', 'H'), ('SCHOOL_PARTNER', 'Q'),
  ('NO_EXPERIENCE_NEEDED', 'C'), ('NO_EXPERIENCE_NEEDED', 'G'), ('NO_EXPERIENCE_NEEDED', 'H'), ('NO_EXPERIENCE_NEEDED', 'I'), ('NO_EXPERIENCE_NEEDED', 'N'),
  ('GENDER_OPEN_TITLES', 'C'), ('GENDER_OPEN_TITLES', 'F'), ('GENDER_OPEN_TITLES', 'H'), ('GENDER_OPEN_TITLES', 'J'), ('GENDER_OPEN_TITLES', 'Q'),
  ('BASIC_DUTCH', 'A'), ('BASIC_DUTCH', 'C'), ('BASIC_DUTCH', 'H'), ('BASIC_DUTCH', 'I'), ('BASIC_DUTCH', 'N'),
  ('WORD_LISTS', 'A'), ('WORD_LISTS', 'C'), ('WORD_LISTS', 'F'), ('WORD_LISTS', 'H'), ('WORD_LISTS', 'I'),
  ('SECTOR_MENTORING', 'J'), ('SECTOR_MENTORING', 'K'), ('SECTOR_MENTORING', 'M'), ('SECTOR_MENTORING', 'Q'),
  ('REACHABLE_WORK', 'A'), ('REACHABLE_WORK', 'C'), ('REACHABLE_WORK', 'H'), ('REACHABLE_WORK', 'N'),
  ('DRIVING_LICENCE', 'F'), ('DRIVING_LICENCE', 'H'), ('DRIVING_LICENCE', 'N'),
  ('LIGHTER_WORK_45', 'A'), ('LIGHTER_WORK_45', 'C'), ('LIGHTER_WORK_45', 'F'), ('LIGHTER_WORK_45', 'H'), ('LIGHTER_WORK_45', 'N'), ('LIGHTER_WORK_45', 'Q'),
  ('ROOMS_FOR_ALL', 'C'), ('ROOMS_FOR_ALL', 'F'), ('ROOMS_FOR_ALL', 'H'),
  ('WELCOME_FLYER', 'A'), ('WELCOME_FLYER', 'C'), ('WELCOME_FLYER', 'I'), ('WELCOME_FLYER', 'N'),
  ('SAFETY_SIGNS', 'A'), ('SAFETY_SIGNS', 'C'), ('SAFETY_SIGNS', 'F'), ('SAFETY_SIGNS', 'H'),
  ('CUSTOMER_RULE', 'G'), ('CUSTOMER_RULE', 'I'), ('CUSTOMER_RULE', 'N'), ('CUSTOMER_RULE', 'Q'),
  ('SUPPLIER_CLAUSE', 'F'), ('SUPPLIER_CLAUSE', 'G'), ('SUPPLIER_CLAUSE', 'N'), ('SUPPLIER_CLAUSE', 'O');

insert into measure_text (measure_code, language, name, about, steps) values
  ('ADAPTED_SELECTION', 'NL', 'Een selectie die bij de job past',
   'U kijkt naar wat iemand kan, niet naar hoe vlot iemand solliciteert. U toetst alleen wat de job echt vraagt.',
   'Noteer de vijf taken die in deze job het vaakst voorkomen.
Schrap elke proef die geen van die taken meet.
Vergelijk na zes maanden wie u uitnodigde en wie u aannam.'),
  ('ADAPTED_SELECTION', 'FR', 'Une sélection adaptée au poste',
   'Vous regardez ce qu’une personne sait faire, pas sa façon de se présenter. Vous ne testez que ce que le poste exige vraiment.',
   'Notez les cinq tâches les plus fréquentes de ce poste.
Supprimez chaque épreuve qui ne mesure aucune de ces tâches.
Comparez après six mois les personnes invitées et les personnes engagées.'),
  ('ADAPTED_SELECTION', 'DE', 'Eine Auswahl, die zur Stelle passt',
   'Sie achten darauf, was jemand kann, und nicht darauf, wie gewandt sich jemand bewirbt. Sie prüfen nur, was die Stelle wirklich verlangt.',
   'Notieren Sie die fünf häufigsten Aufgaben dieser Stelle.
Streichen Sie jede Prüfung, die keine dieser Aufgaben misst.
Vergleichen Sie nach sechs Monaten, wen Sie eingeladen und wen Sie eingestellt haben.'),
  ('ADAPTED_SELECTION', 'EN', 'Selection that fits the job',
   'You look at what somebody can do, not at how smoothly they apply. You only test what the job really asks for.',
   'Write down the five tasks that this job brings most often.
Drop every test that measures none of those tasks.
After six months, compare whom you invited with whom you hired.'),
  ('WORK_SAMPLE', 'NL', 'Een proef op de werkvloer in plaats van een cv',
   'De kandidaat doet een uur lang een echte taak, met uitleg vooraf. Zo ziet u talent dat op papier niet zichtbaar is.',
   'Kies een taak die veilig is en die u in tien minuten kunt uitleggen.
Geef elke kandidaat dezelfde uitleg en dezelfde tijd.
Beoordeel met een korte lijst die u vooraf hebt gemaakt.'),
  ('WORK_SAMPLE', 'FR', 'Un essai pratique au lieu d’un CV',
   'Le candidat exécute une vraie tâche pendant une heure, après une explication. Vous découvrez ainsi un talent que le papier ne montre pas.',
   'Choisissez une tâche sans danger, que vous pouvez expliquer en dix minutes.
Donnez à chacun la même explication et le même temps.
Évaluez à l’aide d’une courte liste préparée d’avance.'),
  ('WORK_SAMPLE', 'DE', 'Eine Arbeitsprobe statt eines Lebenslaufs',
   'Die Bewerberin oder der Bewerber erledigt nach einer Einweisung eine Stunde lang eine echte Aufgabe. So sehen Sie Talent, das auf dem Papier nicht sichtbar ist.',
   'Wählen Sie eine sichere Aufgabe, die Sie in zehn Minuten erklären können.
Geben Sie allen dieselbe Einweisung und dieselbe Zeit.
Bewerten Sie mit einer kurzen Liste, die Sie vorher erstellt haben.'),
  ('WORK_SAMPLE', 'EN', 'A work sample instead of a CV',
   'The candidate does a real task for an hour, after an explanation. You see talent that does not show on paper.',
   'Choose a task that is safe and takes ten minutes to explain.
Give every candidate the same explanation and the same time.
Judge with a short list that you made beforehand.'),
  ('PLAIN_VACANCY', 'NL', 'Vacatures in gewone taal',
   'Korte zinnen en gewone woorden trekken meer kandidaten aan. U noemt alleen de eisen die vanaf dag één nodig zijn.',
   'Schrijf op wat iemand doet op een gewone dag.
Haal er jargon, afkortingen en overbodige diploma-eisen uit.
Laat een nieuwe collega de tekst nalezen.'),
  ('PLAIN_VACANCY', 'FR', 'Des offres d’emploi en langage clair',
   'Des phrases courtes et des mots simples attirent plus de candidats. Vous ne citez que les exigences utiles dès le premier jour.',
   'Décrivez ce que la personne fait lors d’une journée ordinaire.
Retirez le jargon, les sigles et les diplômes superflus.
Faites relire le texte par un collègue arrivé récemment.'),
  ('PLAIN_VACANCY', 'DE', 'Stellenanzeigen in einfacher Sprache',
   'Kurze Sätze und einfache Wörter sprechen mehr Menschen an. Sie nennen nur Anforderungen, die ab dem ersten Tag nötig sind.',
   'Beschreiben Sie, was jemand an einem gewöhnlichen Tag tut.
Streichen Sie Fachwörter, Abkürzungen und überflüssige Abschlüsse.
Lassen Sie den Text von einer neuen Kollegin oder einem neuen Kollegen gegenlesen.'),
  ('PLAIN_VACANCY', 'EN', 'Vacancies in plain language',
   'Short sentences and common words draw more candidates. You only name requirements that matter from day one.',
   'Describe what somebody does on an ordinary day.
Take out jargon, abbreviations and diplomas that are not needed.
Have a recent colleague read the text.'),
  ('LANGUAGE_LEVEL', 'NL', 'Het taalniveau bepalen dat de job echt vraagt',
   'Een taalpartner bekijkt welk minimumniveau nodig is om de job te doen. Bpost deed dit voor postbodes met het Huis van het Nederlands.',
   'Vraag een taalpartner om een dag mee te lopen.
Leg per vaardigheid het niveau vast: luisteren, spreken, lezen, schrijven.
Zet dat niveau in de vacature en zeg welke hulp u biedt.'),
  ('LANGUAGE_LEVEL', 'FR', 'Fixer le niveau de langue vraiment requis',
   'Un partenaire linguistique détermine le niveau minimal pour exercer le métier. Bpost l’a fait pour ses facteurs avec le Huis van het Nederlands.',
   'Demandez à un partenaire linguistique d’observer une journée de travail.
Fixez un niveau par compétence : écouter, parler, lire, écrire.
Indiquez ce niveau dans l’offre, avec l’aide que vous proposez.'),
  ('LANGUAGE_LEVEL', 'DE', 'Das wirklich nötige Sprachniveau bestimmen',
   'Eine Sprachfachstelle prüft, welches Mindestniveau für die Arbeit nötig ist. Bpost tat das für den Beruf des Postboten mit dem Huis van het Nederlands.',
   'Bitten Sie eine Sprachfachstelle, einen Arbeitstag zu begleiten.
Legen Sie das Niveau je Fertigkeit fest: hören, sprechen, lesen, schreiben.
Nennen Sie dieses Niveau in der Anzeige und welche Hilfe Sie bieten.'),
  ('LANGUAGE_LEVEL', 'EN', 'Set the language level the job really needs',
   'A language partner finds out which minimum level the work takes. Bpost did this for postmen with the Huis van het Nederlands.',
   'Ask a language partner to follow a working day.
Set a level per skill: listening, speaking, reading, writing.
Put that level in the vacancy, with the help you offer.'),
  ('BLIND_HIRING', 'NL', 'Blind werven',
   'Wie de uitnodigingen kiest, ziet geen naam, leeftijd, adres of foto. Zo tellen alleen ervaring en vaardigheden.',
   'Laat iemand anders de gegevens onleesbaar maken.
Kies wie u uitnodigt op basis van een vaste lijst.
Toon de naam pas als de uitnodigingen vertrokken zijn.'),
  ('BLIND_HIRING', 'FR', 'Le recrutement anonyme',
   'La personne qui choisit les invités ne voit ni nom, ni âge, ni adresse, ni photo. Seules l’expérience et les compétences comptent.',
   'Demandez à une autre personne de masquer ces données.
Choisissez les invités à l’aide d’une grille fixe.
Ne montrez le nom qu’après l’envoi des invitations.'),
  ('BLIND_HIRING', 'DE', 'Anonymisierte Bewerbungen',
   'Wer die Einladungen beschließt, sieht weder Name noch Alter, Anschrift oder Foto. So zählen nur Erfahrung und Können.',
   'Lassen Sie die Angaben von einer anderen Person unkenntlich machen.
Entscheiden Sie anhand einer festen Liste, wen Sie einladen.
Zeigen Sie den Namen erst, wenn die Einladungen verschickt sind.'),
  ('BLIND_HIRING', 'EN', 'Blind hiring',
   'Whoever chooses the invited candidates sees no name, age, address or photo. Only experience and skills count.',
   'Have somebody else make those details unreadable.
Choose whom to invite with a fixed list.
Show the names only when the invitations are out.'),
  ('DISSEMINATION_AGREEMENT', 'NL', 'Een overeenkomst om vacatures ruim te verspreiden',
   'U spreekt met openbare diensten voor werk af dat zij uw vacatures en stages ruim bekendmaken. Bpost sloot zo’n overeenkomst in 2016 met Actiris, VDAB Brussel en Bruxelles Formation.',
   'Nodig de diensten samen uit en vraag wat zij nodig hebben.
Spreek af wie wat stuurt, en binnen welke tijd.
Bekijk elk half jaar hoeveel kandidaten zo kwamen.'),
  ('DISSEMINATION_AGREEMENT', 'FR', 'Une convention pour diffuser largement vos offres',
   'Vous convenez avec les services publics de l’emploi qu’ils diffusent vos emplois et vos stages. Bpost a signé en 2016 avec Actiris, le VDAB Bruxelles et Bruxelles Formation.',
   'Invitez ces services ensemble et demandez ce qu’il leur faut.
Convenez de qui envoie quoi, et dans quel délai.
Comptez chaque semestre les candidats venus par cette voie.'),
  ('DISSEMINATION_AGREEMENT', 'DE', 'Eine Vereinbarung zur breiten Verbreitung Ihrer Stellen',
   'Sie vereinbaren mit den Arbeitsverwaltungen, dass diese Ihre Stellen und Praktika breit bekannt machen. Bpost schloss 2016 eine solche Vereinbarung mit Actiris, VDAB Brüssel und Bruxelles Formation.',
   'Laden Sie die Dienste gemeinsam ein und fragen Sie, was sie brauchen.
Vereinbaren Sie, wer was in welcher Frist schickt.
Prüfen Sie jedes Halbjahr, wie viele Bewerbungen so kamen.'),
  ('DISSEMINATION_AGREEMENT', 'EN', 'An agreement to spread your vacancies widely',
   'You agree with public employment services that they spread your jobs and internships. Bpost signed one in 2016 with Actiris, VDAB Brussels and Bruxelles Formation.',
   'Invite the services together and ask what they need.
Agree who sends what, and how fast.
Count every six months how many candidates came this way.'),
  ('SUPPORT_BEFORE_SELECTION', 'NL', 'Hulp vóór de selectie begint',
   'Kandidaten die ver van werk staan, krijgen eerst hulp bij taal of rijbewijs. Daarna doen zij mee aan de gewone selectie. Bpost testte dit vanaf 2017 in Vlaanderen.',
   'Zoek uit op welke drempel kandidaten afhaken.
Kies per drempel een partner die kan helpen.
Begin met een kleine groep en volg wie slaagt.'),
  ('SUPPORT_BEFORE_SELECTION', 'FR', 'Un appui avant la sélection',
   'Des candidats éloignés de l’emploi reçoivent d’abord une aide pour la langue ou le permis. Ils passent ensuite la sélection ordinaire. Bpost l’a testé en Flandre dès 2017.',
   'Cherchez à quel obstacle les candidats renoncent.
Choisissez pour chaque obstacle un partenaire qui peut aider.
Commencez par un petit groupe et suivez les réussites.'),
  ('SUPPORT_BEFORE_SELECTION', 'DE', 'Hilfe vor dem Auswahlverfahren',
   'Menschen, die weit vom Arbeitsmarkt entfernt sind, erhalten zuerst Hilfe bei Sprache oder Führerschein. Danach nehmen sie an der üblichen Auswahl teil. Bpost erprobte das ab 2017 in Flandern.',
   'Finden Sie heraus, an welcher Hürde Menschen aufgeben.
Wählen Sie für jede Hürde eine Stelle, die helfen kann.
Beginnen Sie mit einer kleinen Gruppe und verfolgen Sie, wer es schafft.'),
  ('SUPPORT_BEFORE_SELECTION', 'EN', 'Support before selection starts',
   'Candidates far from work first get help with language or a driving licence. They then join the usual selection. Bpost tried this in Flanders from 2017.',
   'Find out at which hurdle candidates drop out.
Choose a partner for each hurdle.
Start with a small group and follow who succeeds.'),
  ('PAID_INTERNSHIP', 'NL', 'Betaalde stages voor hoogopgeleide anderstaligen',
   'U biedt een betaalde stage op het niveau van het diploma. In de haven van Antwerpen duurt die een jaar, met twee contracten van zes maanden. Een basis Nederlands is genoeg om te beginnen.',
   'Beschrijf per dienst een project dat een jaar kan duren.
Laat een partner de eerste selectie doen.
Plan taallessen als de stagiair of de leidinggevende erom vraagt.'),
  ('PAID_INTERNSHIP', 'FR', 'Des stages rémunérés pour diplômés allophones',
   'Vous proposez un stage rémunéré au niveau du diplôme. Au port d’Anvers, il dure un an, en deux contrats de six mois. Des bases de néerlandais suffisent pour commencer.',
   'Décrivez dans chaque service un projet qui peut durer un an.
Confiez la présélection à un partenaire.
Prévoyez des cours de langue à la demande du stagiaire ou du responsable.'),
  ('PAID_INTERNSHIP', 'DE', 'Bezahlte Praktika für hoch qualifizierte Fremdsprachige',
   'Sie bieten ein bezahltes Praktikum auf dem Niveau des Abschlusses. Im Hafen von Antwerpen dauert es ein Jahr, mit zwei Verträgen von sechs Monaten. Grundkenntnisse des Niederländischen genügen am Anfang.',
   'Beschreiben Sie je Abteilung ein Projekt, das ein Jahr dauern kann.
Überlassen Sie die Vorauswahl einer Partnerorganisation.
Planen Sie Sprachkurse, wenn jemand im Praktikum oder die Leitung darum bittet.'),
  ('PAID_INTERNSHIP', 'EN', 'Paid internships for highly skilled foreign-language speakers',
   'You offer a paid internship at the level of the diploma. At the Port of Antwerp it lasts a year, in two contracts of six months. Basic Dutch is enough to start.',
   'Describe a project per department that can last a year.
Have a partner do the first screening.
Plan language courses when the intern or the manager asks.'),
  ('TRAINING_THEN_CONTRACT', 'NL', 'Opleiding op de werkvloer met een contract erna',
   'De kandidaat leert de job bij u, volgens een opleidingsplan. Daarna volgt een arbeidsovereenkomst. De regels verschillen per gewest en veranderen: vraag ze na.',
   'Vraag de dienst voor werk welke formule bij u past.
Schrijf het opleidingsplan samen met de kandidaat.
Duid een begeleider aan en bespreek elke week de voortgang.'),
  ('TRAINING_THEN_CONTRACT', 'FR', 'Une formation en entreprise suivie d’un contrat',
   'Le candidat apprend le métier chez vous selon un plan de formation. Un contrat de travail suit. Les règles varient par région et changent : renseignez-vous.',
   'Demandez au service de l’emploi quelle formule vous convient.
Rédigez le plan de formation avec le candidat.
Désignez un tuteur et faites le point chaque semaine.'),
  ('TRAINING_THEN_CONTRACT', 'DE', 'Ausbildung im Betrieb mit anschließendem Vertrag',
   'Die Person erlernt die Arbeit bei Ihnen nach einem Ausbildungsplan. Danach folgt ein Arbeitsvertrag. Die Regeln sind je Region verschieden und ändern sich: Fragen Sie nach.',
   'Fragen Sie die Arbeitsverwaltung, welche Form zu Ihnen passt.
Schreiben Sie den Ausbildungsplan gemeinsam mit der Person.
Benennen Sie eine Begleitung und besprechen Sie jede Woche den Fortschritt.'),
  ('TRAINING_THEN_CONTRACT', 'EN', 'Training on the job with a contract after it',
   'The candidate learns the job with you, by a training plan. An employment contract follows. Rules differ per region and change: check them first.',
   'Ask the employment service which scheme suits you.
Write the training plan together with the candidate.
Name a coach and discuss progress every week.'),
  ('DISCOVERY_INTERNSHIP', 'NL', 'Een korte stage om het beroep te ontdekken',
   'Iemand loopt enkele dagen mee en ontdekt of het beroep past. U ontdekt een mogelijke kandidaat. Vraag vooraf welke formule en welke verzekering gelden.',
   'Kies drie jobs waarin meelopen veilig kan.
Spreek met een partner af wie de papieren regelt.
Sluit af met een gesprek over wat goed ging.'),
  ('DISCOVERY_INTERNSHIP', 'FR', 'Un court stage pour découvrir le métier',
   'Une personne passe quelques jours chez vous et découvre le métier. Vous découvrez un possible candidat. Vérifiez d’abord la formule et l’assurance.',
   'Choisissez trois postes où l’on peut observer sans danger.
Convenez avec un partenaire de qui règle les papiers.
Terminez par un entretien sur ce qui a bien marché.'),
  ('DISCOVERY_INTERNSHIP', 'DE', 'Ein kurzes Praktikum zum Kennenlernen',
   'Jemand begleitet Sie einige Tage und merkt, ob der Beruf passt. Sie lernen jemanden kennen, der später für Sie arbeiten könnte. Klären Sie vorher Form und Versicherung.',
   'Wählen Sie drei Stellen, bei denen Zuschauen sicher ist.
Klären Sie mit einer Partnerorganisation, wer die Papiere übernimmt.
Schließen Sie mit einem Gespräch darüber, was gut lief.'),
  ('DISCOVERY_INTERNSHIP', 'EN', 'A short internship to discover the job',
   'Somebody joins you for a few days and finds out whether the job fits. You find a possible candidate. Check the scheme and the insurance first.',
   'Choose three jobs in which watching is safe.
Agree with a partner who does the paperwork.
End with a talk about what went well.'),
  ('INSERTION_PATHWAY', 'NL', 'Een traject van 18 maanden naar vast werk',
   'Mensen met drempels werken, leren het vak en volgen taallessen. Bij Novela van ENGIE Cofely volgt na zes maanden een evaluatie en een hogere stap. Volgens het rapport bleef ongeveer 80 % bij het bedrijf.',
   'Kies taken waarvoor u moeilijk mensen vindt.
Zoek een partner in de sociale economie en een openbare toeleider.
Plan na elke zes maanden een evaluatie en een volgende stap.'),
  ('INSERTION_PATHWAY', 'FR', 'Un parcours de 18 mois vers un emploi stable',
   'Des personnes freinées par des obstacles travaillent, apprennent le métier et suivent des cours de langue. Chez Novela (ENGIE Cofely), une évaluation après six mois ouvre une étape supérieure. Selon le rapport, environ 80 % sont restées.',
   'Choisissez des tâches pour lesquelles vous trouvez difficilement du personnel.
Cherchez un partenaire de l’économie sociale et un service qui oriente.
Prévoyez tous les six mois une évaluation et une étape suivante.'),
  ('INSERTION_PATHWAY', 'DE', 'Ein Weg von 18 Monaten zur festen Stelle',
   'Menschen mit Hürden arbeiten, lernen den Beruf und besuchen Sprachkurse. Bei Novela von ENGIE Cofely folgt nach sechs Monaten eine Bewertung und ein höherer Schritt. Laut Bericht blieben etwa 80 % im Unternehmen.',
   'Wählen Sie Aufgaben, für die Sie schwer Personal finden.
Suchen Sie einen Partner der Sozialwirtschaft und eine vermittelnde Behörde.
Planen Sie alle sechs Monate eine Bewertung und den nächsten Schritt.'),
  ('INSERTION_PATHWAY', 'EN', 'An 18-month path to steady work',
   'People who face hurdles work, learn the trade and follow language courses. At ENGIE Cofely’s Novela an evaluation after six months leads to a higher step. The report says that about 80 % stayed.',
   'Choose tasks for which you hardly find people.
Find a partner in the social economy and a public service that refers.
Plan an evaluation and a next step every six months.'),
  ('WOMEN_IN_ICT', 'NL', 'Nieuwkomende vrouwen naar ICT-jobs',
   'Vrouwen die pas in België zijn, leren programmeren bij een opleidingscentrum. U biedt daarna een stage of een job. ENGIE werkt hiervoor samen met Interface 3.',
   'Neem contact op met een opleidingscentrum voor vrouwen in ICT.
Laat een team vertellen over het werk en ontvang de groep.
Houd elk half jaar een stageplaats vrij.'),
  ('WOMEN_IN_ICT', 'FR', 'Des femmes primo-arrivantes vers les métiers de l’ICT',
   'Des femmes récemment arrivées apprennent à programmer dans un centre de formation. Vous offrez ensuite un stage ou un emploi. ENGIE collabore pour cela avec Interface 3.',
   'Contactez un centre qui forme des femmes aux métiers de l’ICT.
Faites présenter le travail par une équipe et accueillez le groupe.
Réservez une place de stage chaque semestre.'),
  ('WOMEN_IN_ICT', 'DE', 'Zugewanderte Frauen in IT-Berufen',
   'Frauen, die neu in Belgien sind, lernen in einem Bildungszentrum programmieren. Sie bieten danach ein Praktikum oder eine Stelle. ENGIE arbeitet dafür mit Interface 3 zusammen.',
   'Wenden Sie sich an ein Zentrum, das Frauen für IT-Berufe ausbildet.
Lassen Sie ein Team von der Arbeit erzählen und empfangen Sie die Gruppe.
Halten Sie jedes Halbjahr einen Praktikumsplatz frei.'),
  ('WOMEN_IN_ICT', 'EN', 'Newcomer women into ICT jobs',
   'Women who recently arrived in Belgium learn to code at a training centre. You then offer an internship or a job. ENGIE works with Interface 3 for this.',
   'Contact a centre that trains women for ICT jobs.
Have a team talk about its work and receive the group.
Keep one internship free every six months.'),
  ('JOB_DESK_PARTNER', 'NL', 'Samenwerken met een jobdienst voor nieuwkomers',
   'Een begeleider van de dienst kent de kandidaten en uw werkvloer. Die slaat de brug tussen de opvang, het netwerk en u.',
   'Vraag welke jobdiensten in uw buurt werken.
Toon de werkvloer aan hun coach.
Spreek één vast contact af aan beide kanten.'),
  ('JOB_DESK_PARTNER', 'FR', 'Collaborer avec un service d’emploi pour nouveaux arrivants',
   'Un accompagnateur de ce service connaît les candidats et votre lieu de travail. Il fait le lien entre l’accueil, le réseau et vous.',
   'Demandez quels services d’emploi travaillent près de chez vous.
Montrez le lieu de travail à leur coach.
Convenez d’un contact fixe de chaque côté.'),
  ('JOB_DESK_PARTNER', 'DE', 'Mit einer Jobstelle für Neuankömmlinge arbeiten',
   'Eine Begleitperson dieser Stelle kennt die Menschen und Ihren Betrieb. Sie schlägt die Brücke zwischen Aufnahmezentrum, Netzwerk und Ihnen.',
   'Fragen Sie, welche Jobstellen in Ihrer Nähe arbeiten.
Zeigen Sie deren Coach den Arbeitsplatz.
Vereinbaren Sie auf beiden Seiten eine feste Ansprechperson.'),
  ('JOB_DESK_PARTNER', 'EN', 'Work with a job desk for newcomers',
   'A work buddy of the desk knows the candidates and your work floor. The buddy builds the bridge between reception, network and you.',
   'Ask which job desks work near you.
Show the work floor to their coach.
Agree on one steady contact on each side.'),
  ('VISIT_WORKPLACE', 'NL', 'Werkzoekenden ontvangen op de werkvloer',
   'Een bezoek van een uur zegt meer dan een brochure. Bezoekers zien het werk en spreken met collega’s die ook nieuw waren.',
   'Nodig een jobdienst, een opvangcentrum of een school uit.
Laat collega’s in eenvoudige taal vertellen.
Zeg aan het eind hoe iemand zich kan melden.'),
  ('VISIT_WORKPLACE', 'FR', 'Accueillir des chercheurs d’emploi sur place',
   'Une visite d’une heure en dit plus qu’une brochure. Les visiteurs voient le travail et parlent avec des collègues qui furent nouveaux aussi.',
   'Invitez un service d’emploi, un centre d’accueil ou une école.
Laissez des collègues raconter en langage simple.
Dites à la fin comment se porter candidat.'),
  ('VISIT_WORKPLACE', 'DE', 'Arbeitsuchende im Betrieb empfangen',
   'Ein Besuch von einer Stunde sagt mehr als eine Broschüre. Die Gäste sehen die Arbeit und sprechen mit Menschen, die selbst neu waren.',
   'Laden Sie eine Jobstelle, ein Aufnahmezentrum oder eine Schule ein.
Lassen Sie Beschäftigte in einfacher Sprache erzählen.
Sagen Sie am Ende, wie man sich bewerben kann.'),
  ('VISIT_WORKPLACE', 'EN', 'Receive jobseekers on the work floor',
   'A visit of an hour says more than a brochure. Visitors see the work and talk with colleagues who were new as well.',
   'Invite a job desk, a reception centre or a school.
Let colleagues tell their story in simple words.
Say at the end how to apply.'),
  ('FOREIGN_DIPLOMA', 'NL', 'Een buitenlands diploma naar waarde schatten',
   'U vraagt geen Belgisch diploma als het niveau is aan te tonen. Een gelijkwaardigheid helpt, maar is niet voor elke job nodig.',
   'Ga na voor welke jobs de wet een diploma eist.
Vraag in de andere vacatures om een niveau, niet om een papier.
Help kandidaten bij de aanvraag van een gelijkwaardigheid.'),
  ('FOREIGN_DIPLOMA', 'FR', 'Reconnaître la valeur d’un diplôme étranger',
   'Vous n’exigez pas de diplôme belge si le niveau peut être démontré. Une équivalence aide, mais n’est pas requise pour chaque emploi.',
   'Vérifiez pour quels postes la loi exige un diplôme.
Demandez ailleurs un niveau plutôt qu’un papier.
Aidez les candidats à demander une équivalence.'),
  ('FOREIGN_DIPLOMA', 'DE', 'Ausländische Abschlüsse anerkennen',
   'Sie verlangen keinen belgischen Abschluss, wenn sich das Niveau anders zeigen lässt. Eine Gleichstellung hilft, ist aber nicht für jede Stelle nötig.',
   'Prüfen Sie, für welche Stellen das Gesetz einen Abschluss verlangt.
Verlangen Sie in den übrigen Anzeigen ein Niveau und kein Papier.
Helfen Sie beim Antrag auf Gleichstellung.'),
  ('FOREIGN_DIPLOMA', 'EN', 'Value a foreign diploma',
   'You ask for no Belgian diploma where the level can be shown. An equivalence helps, but not every job needs one.',
   'Check for which jobs the law demands a diploma.
Ask for a level in other vacancies, not for a paper.
Help candidates to apply for an equivalence.'),
  ('PROVEN_SKILLS', 'NL', 'Vaardigheden laten erkennen zonder diploma',
   'Wie het vak al kent, kan dat bij een erkend centrum bewijzen. Met dat bewijs groeit de medewerker of de kandidaat door.',
   'Zoek welke bewijzen in uw sector bestaan.
Bied werktijd aan voor de proef.
Koppel het bewijs aan een functie of aan loon.'),
  ('PROVEN_SKILLS', 'FR', 'Faire reconnaître des compétences sans diplôme',
   'Qui connaît déjà le métier peut le prouver dans un centre agréé. Ce titre aide le travailleur ou le candidat à avancer.',
   'Cherchez les titres qui existent dans votre secteur.
Libérez du temps de travail pour l’épreuve.
Liez le titre à une fonction ou à un salaire.'),
  ('PROVEN_SKILLS', 'DE', 'Können ohne Abschluss anerkennen lassen',
   'Wer den Beruf schon kann, weist das bei einer anerkannten Stelle nach. Mit diesem Nachweis kommt die Person weiter.',
   'Suchen Sie, welche Nachweise es in Ihrer Branche gibt.
Geben Sie Arbeitszeit für die Prüfung.
Verbinden Sie den Nachweis mit einer Funktion oder einem Lohn.'),
  ('PROVEN_SKILLS', 'EN', 'Have skills recognised without a diploma',
   'Whoever knows the trade can prove it at a recognised centre. With that proof, the worker or the candidate moves on.',
   'Look up which proofs exist in your sector.
Give working time for the test.
Link the proof to a position or to pay.'),
  ('STRUCTURED_INTERVIEW', 'NL', 'Een vast gesprek met vaste vragen',
   'Elke kandidaat krijgt dezelfde vragen, in dezelfde volgorde. Twee mensen geven los van elkaar punten. Zo weegt een eerste indruk minder.',
   'Schrijf zes vragen over het werk zelf.
Leg per vraag vast wat een goed antwoord is.
Vergelijk de punten pas na het laatste gesprek.'),
  ('STRUCTURED_INTERVIEW', 'FR', 'Un entretien structuré',
   'Chaque candidat reçoit les mêmes questions, dans le même ordre. Deux personnes notent séparément. La première impression pèse ainsi moins.',
   'Rédigez six questions sur le travail lui-même.
Fixez pour chaque question ce qu’est une bonne réponse.
Ne comparez les notes qu’après le dernier entretien.'),
  ('STRUCTURED_INTERVIEW', 'DE', 'Ein festes Gespräch mit festen Fragen',
   'Alle erhalten dieselben Fragen in derselben Reihenfolge. Zwei Personen bewerten unabhängig voneinander. So wiegt der erste Eindruck weniger.',
   'Schreiben Sie sechs Fragen zur Arbeit selbst.
Legen Sie je Frage fest, was eine gute Antwort ist.
Vergleichen Sie die Punkte erst nach dem letzten Gespräch.'),
  ('STRUCTURED_INTERVIEW', 'EN', 'A structured interview',
   'Every candidate gets the same questions in the same order. Two people score apart from each other. A first impression then weighs less.',
   'Write six questions about the work itself.
Decide for each question what a good answer is.
Compare scores only after the last interview.'),
  ('OPEN_APPLICATION', 'NL', 'Solliciteren kan ook zonder computer',
   'Wie geen computer heeft, kan bellen, langskomen of een bericht inspreken. U zegt dat in elke vacature.',
   'Zet een telefoonnummer met uren in de vacature.
Test uw formulier met een schermlezer en op een telefoon.
Noteer gesproken sollicitaties op hetzelfde formulier.'),
  ('OPEN_APPLICATION', 'FR', 'Postuler sans ordinateur',
   'Qui n’a pas d’ordinateur peut téléphoner, passer ou laisser un message vocal. Vous le dites dans chaque offre.',
   'Indiquez dans l’offre un numéro et des heures.
Testez votre formulaire avec un lecteur d’écran et sur un téléphone.
Notez les candidatures orales sur le même formulaire.'),
  ('OPEN_APPLICATION', 'DE', 'Bewerben geht auch ohne Computer',
   'Wer keinen Computer hat, kann anrufen, vorbeikommen oder eine Sprachnachricht schicken. Sie sagen das in jeder Anzeige.',
   'Nennen Sie in der Anzeige eine Telefonnummer mit Uhrzeiten.
Prüfen Sie Ihr Formular mit einem Bildschirmleser und am Telefon.
Halten Sie mündliche Bewerbungen auf demselben Formular fest.'),
  ('OPEN_APPLICATION', 'EN', 'Apply without a computer',
   'Whoever has no computer can call, drop in or leave a voice message. You say so in every vacancy.',
   'Put a phone number and hours in the vacancy.
Try your form with a screen reader and on a phone.
Note spoken applications on the same form.'),
  ('SEASON_TO_STEADY', 'NL', 'Van seizoenswerk naar vast werk',
   'Veel mensen beginnen in het seizoen en kunnen later vast blijven. Bij Fruit Vanhellemont kregen sommigen zo een vaste job.',
   'Vraag aan het eind van elk seizoen wie wil blijven.
Toon welke vaste functies er komen en wat die vragen.
Begin de taalles en de opleiding al in het seizoen.'),
  ('SEASON_TO_STEADY', 'FR', 'Du travail saisonnier à l’emploi fixe',
   'Beaucoup commencent pendant la saison et peuvent ensuite rester. Chez Fruit Vanhellemont, certains ont ainsi obtenu un emploi fixe.',
   'Demandez à la fin de chaque saison qui souhaite rester.
Montrez les postes fixes à venir et ce qu’ils exigent.
Commencez les cours de langue et la formation pendant la saison.'),
  ('SEASON_TO_STEADY', 'DE', 'Von der Saisonarbeit zur festen Stelle',
   'Viele beginnen in der Saison und können später bleiben. Bei Fruit Vanhellemont bekamen manche so eine feste Stelle.',
   'Fragen Sie am Ende jeder Saison, wer bleiben möchte.
Zeigen Sie, welche festen Stellen kommen und was sie verlangen.
Beginnen Sie Sprachkurs und Ausbildung schon in der Saison.'),
  ('SEASON_TO_STEADY', 'EN', 'From seasonal to steady work',
   'Many people start in the season and may stay later. At Fruit Vanhellemont some got a permanent job that way.',
   'Ask at the end of each season who wants to stay.
Show which permanent jobs will come and what they ask.
Start language lessons and training during the season.'),
  ('SCHOOL_PARTNER', 'NL', 'Een vaste band met een school in de buurt',
   'Leerlingen leren uw werk kennen en u leert hen kennen. Een leerkracht weet wie bij u zou passen.',
   'Kies één school en één vaste contactpersoon.
Bied elk jaar stages en een bedrijfsbezoek aan.
Bel oud-stagiairs terug als er een job vrijkomt.'),
  ('SCHOOL_PARTNER', 'FR', 'Un lien durable avec une école du quartier',
   'Les élèves découvrent votre travail et vous les découvrez. Un enseignant sait qui pourrait vous convenir.',
   'Choisissez une école et une personne de contact.
Offrez chaque année des stages et une visite.
Rappelez vos anciens stagiaires quand un poste se libère.'),
  ('SCHOOL_PARTNER', 'DE', 'Eine feste Verbindung zu einer Schule in der Nähe',
   'Jugendliche lernen Ihre Arbeit kennen und Sie lernen sie kennen. Eine Lehrkraft weiß, wer zu Ihnen passen könnte.',
   'Wählen Sie eine Schule und eine feste Ansprechperson.
Bieten Sie jedes Jahr Praktika und einen Betriebsbesuch an.
Rufen Sie frühere Praktikanten zurück, wenn eine Stelle frei wird.'),
  ('SCHOOL_PARTNER', 'EN', 'A lasting link with a nearby school',
   'Pupils get to know your work and you get to know them. A teacher knows who might suit you.',
   'Choose one school and one contact person.
Offer internships and a visit every year.
Call former interns back when a job opens.'),
  ('NO_EXPERIENCE_NEEDED', 'NL', 'Startersjobs zonder ervaring',
   'U duidt jobs aan waarvoor niemand ervaring nodig heeft. Het inwerken is er zo opgezet dat een starter het leert.',
   'Kies jobs die iemand in drie maanden kan leren.
Schrap de vraag naar ervaring.
Geef elke starter een vaste begeleider.'),
  ('NO_EXPERIENCE_NEEDED', 'FR', 'Des premiers emplois sans expérience',
   'Vous désignez des postes pour lesquels aucune expérience n’est requise. L’accueil y est conçu pour un débutant.',
   'Choisissez des postes qui s’apprennent en trois mois.
Supprimez l’exigence d’expérience.
Donnez à chaque débutant un accompagnateur fixe.'),
  ('NO_EXPERIENCE_NEEDED', 'DE', 'Einstiegsstellen ohne Erfahrung',
   'Sie benennen Stellen, für die niemand Erfahrung braucht. Die Einarbeitung ist so angelegt, dass ein Neuling sie schafft.',
   'Wählen Sie Stellen, die man in drei Monaten lernt.
Streichen Sie die Frage nach Erfahrung.
Geben Sie jeder neuen Person eine feste Begleitung.'),
  ('NO_EXPERIENCE_NEEDED', 'EN', 'First jobs without experience',
   'You mark jobs for which nobody needs experience. Their first weeks are made for a beginner.',
   'Choose jobs that can be learned in three months.
Drop the demand for experience.
Give every beginner a steady coach.'),
  ('AGE_FREE_HIRING', 'NL', 'Werven zonder leeftijd in het hoofd',
   'Uw vacatures, beelden en gesprekken sluiten niemand uit om de leeftijd. Ervaring telt als een troef.',
   'Haal woorden als “jong team” uit alle vacatures.
Kies foto’s met mensen van elke leeftijd.
Vraag in het gesprek wat iemand uit ervaring meebrengt.'),
  ('AGE_FREE_HIRING', 'FR', 'Recruter sans penser à l’âge',
   'Vos offres, vos images et vos entretiens n’écartent personne pour son âge. L’expérience compte comme un atout.',
   'Retirez de toutes les offres des mots comme « équipe jeune ».
Choisissez des photos avec des personnes de tout âge.
Demandez en entretien ce que l’expérience apporte.'),
  ('AGE_FREE_HIRING', 'DE', 'Einstellen ohne Blick auf das Alter',
   'Ihre Anzeigen, Bilder und Gespräche schließen niemanden wegen des Alters aus. Erfahrung zählt als Vorteil.',
   'Streichen Sie Wörter wie „junges Team“ aus allen Anzeigen.
Wählen Sie Fotos mit Menschen jeden Alters.
Fragen Sie im Gespräch, was die Person an Erfahrung mitbringt.'),
  ('AGE_FREE_HIRING', 'EN', 'Hiring with no age in mind',
   'Your vacancies, pictures and interviews shut nobody out for their age. Experience counts as an asset.',
   'Take words like “young team” out of all vacancies.
Choose photos with people of every age.
Ask in the interview what experience brings.'),
  ('GENDER_OPEN_TITLES', 'NL', 'Functietitels voor iedereen',
   'Titel, tekst en beeld tonen dat vrouwen, mannen en wie zich x noemt welkom zijn. U vermijdt eisen die één gender afschrikken zonder reden.',
   'Lees alle titels na en zet er m/v/x bij.
Vraag aan beide kanten wat in de tekst afschrikt.
Tel per vacature hoeveel kandidaten van elk gender komen.'),
  ('GENDER_OPEN_TITLES', 'FR', 'Des intitulés ouverts à tous les genres',
   'Le titre, le texte et l’image montrent que femmes, hommes et personnes x sont bienvenus. Vous évitez les exigences qui rebutent un genre sans raison.',
   'Relisez tous les intitulés et ajoutez f/h/x.
Demandez à des lectrices et lecteurs ce qui rebute.
Comptez par offre les candidats de chaque genre.'),
  ('GENDER_OPEN_TITLES', 'DE', 'Stellenbezeichnungen für alle',
   'Titel, Text und Bild zeigen, dass Frauen, Männer und Menschen mit dem Eintrag x willkommen sind. Sie vermeiden Anforderungen, die ein Geschlecht grundlos abschrecken.',
   'Prüfen Sie alle Titel und ergänzen Sie m/w/x.
Fragen Sie Leserinnen und Leser, was im Text abschreckt.
Zählen Sie je Anzeige die Bewerbungen nach Geschlecht.'),
  ('GENDER_OPEN_TITLES', 'EN', 'Job titles for everyone',
   'Title, text and picture show that women, men and x are welcome. You avoid demands that put off one gender for no reason.',
   'Go through all titles and add m/f/x.
Ask readers of each gender what puts them off.
Count the candidates of each gender per vacancy.'),
  ('POSITIVE_ACTION', 'NL', 'Tijdelijke positieve actie',
   'U voert een maatregel in voor een groep die duidelijk te weinig kansen krijgt. Die stopt zodra het doel bereikt is. Er gelden wettelijke voorwaarden: vraag eerst advies.',
   'Toon met cijfers waar de ongelijkheid zit.
Vraag advies aan uw consulent en overleg met de vakbonden.
Leg einddatum en doel vast en vraag de nodige goedkeuring.'),
  ('POSITIVE_ACTION', 'FR', 'Une action positive temporaire',
   'Vous prenez une mesure pour un groupe qui a manifestement moins de chances. Elle cesse dès que l’objectif est atteint. Des conditions légales s’appliquent : demandez d’abord conseil.',
   'Montrez l’inégalité par des chiffres.
Consultez votre conseiller et concertez-vous avec les syndicats.
Fixez l’objectif et la fin, puis demandez l’approbation requise.'),
  ('POSITIVE_ACTION', 'DE', 'Befristete positive Maßnahme',
   'Sie führen eine Maßnahme für eine Gruppe ein, die deutlich weniger Chancen hat. Sie endet, sobald das Ziel erreicht ist. Es gelten gesetzliche Bedingungen: Holen Sie zuerst Rat ein.',
   'Zeigen Sie mit Zahlen, wo die Ungleichheit liegt.
Fragen Sie Ihre Beratung und sprechen Sie mit den Gewerkschaften.
Legen Sie Ziel und Ende fest und holen Sie die nötige Genehmigung ein.'),
  ('POSITIVE_ACTION', 'EN', 'Temporary positive action',
   'You take a measure for a group that clearly gets fewer chances. It ends once the aim is reached. The law sets conditions: ask for advice first.',
   'Show with figures where the inequality lies.
Ask your consultant and talk with the unions.
Fix the aim and the end date, and ask for the approval needed.'),
  ('JOB_CARVING', 'NL', 'Een job op maat uitknippen',
   'U haalt eenvoudige taken uit drukke functies en maakt daar een nieuwe job van. Collega’s krijgen meer tijd voor hun vak.',
   'Laat een team een week noteren welke taken ieder kan missen.
Maak daar een rol van met een duidelijk uurrooster.
Zoek met een gespecialiseerde dienst iemand die past.'),
  ('JOB_CARVING', 'FR', 'Créer un poste sur mesure',
   'Vous retirez des tâches simples de fonctions chargées pour former un nouveau poste. Les collègues gagnent du temps pour leur métier.',
   'Une équipe note pendant une semaine les tâches à confier.
Réunissez-les en une fonction avec un horaire clair.
Cherchez la personne avec un service spécialisé.'),
  ('JOB_CARVING', 'DE', 'Eine Stelle nach Maß schaffen',
   'Sie nehmen einfache Aufgaben aus vollen Stellen und bilden daraus eine neue. Die anderen gewinnen Zeit für ihren Beruf.',
   'Ein Team notiert eine Woche lang, welche Aufgaben es abgeben kann.
Bilden Sie daraus eine Stelle mit klarer Arbeitszeit.
Suchen Sie mit einem Fachdienst eine Person, die passt.'),
  ('JOB_CARVING', 'EN', 'Carve out a job',
   'You take simple tasks out of busy positions and make a new job of them. Colleagues gain time for their craft.',
   'Have a team note for a week which tasks it can hand over.
Make one role of them with clear hours.
Find somebody with the help of a specialised service.'),
  ('REASONED_ANSWER', 'NL', 'Elke kandidaat krijgt op tijd een antwoord met reden',
   'Een antwoord met een reden helpt de kandidaat verder. Het dwingt u ook om keuzes te maken die u kunt uitleggen.',
   'Spreek een termijn af, bijvoorbeeld tien werkdagen.
Noteer bij elke weigering één reden over het werk.
Kijk elk kwartaal welke redenen vaak terugkomen.'),
  ('REASONED_ANSWER', 'FR', 'Répondre à temps et avec un motif',
   'Une réponse motivée aide le candidat à avancer. Elle vous oblige aussi à des choix que vous pouvez expliquer.',
   'Fixez un délai, par exemple dix jours ouvrables.
Notez pour chaque refus un motif lié au travail.
Regardez chaque trimestre quels motifs reviennent.'),
  ('REASONED_ANSWER', 'DE', 'Alle erhalten rechtzeitig eine begründete Antwort',
   'Eine begründete Antwort hilft der Person weiter. Sie zwingt Sie auch zu Entscheidungen, die Sie erklären können.',
   'Vereinbaren Sie eine Frist, zum Beispiel zehn Arbeitstage.
Notieren Sie bei jeder Absage einen Grund aus der Arbeit.
Prüfen Sie jedes Quartal, welche Gründe oft vorkommen.'),
  ('REASONED_ANSWER', 'EN', 'Answer every candidate in time, with a reason',
   'An answer with a reason helps the candidate on. It also makes you choose in a way you can explain.',
   'Agree on a term, for example ten working days.
Note one reason about the work with every refusal.
Look each quarter which reasons come back.'),
  ('BASIC_DUTCH', 'NL', 'Basis Nederlands op het werk',
   'Medewerkers leren de woorden en zinnen die zij elke dag nodig hebben. Fruit Vanhellemont gaf zulke lessen, ook aan seizoenarbeiders. In een Franstalig team kan dit ook voor Frans.',
   'Vraag teams welke gesprekken nu mislopen.
Boek een lesgever die de les op de werkvloer geeft.
Plan de lessen in de werktijd, in kleine groepen.'),
  ('BASIC_DUTCH', 'FR', 'Le néerlandais de base au travail',
   'Les travailleurs apprennent les mots et les phrases utiles chaque jour. Fruit Vanhellemont a donné de tels cours, aussi aux saisonniers. Une équipe francophone peut faire de même pour le français.',
   'Demandez aux équipes quelles conversations échouent.
Réservez un formateur qui enseigne sur le lieu de travail.
Placez les cours pendant le temps de travail, en petits groupes.'),
  ('BASIC_DUTCH', 'DE', 'Grundkurs Niederländisch am Arbeitsplatz',
   'Die Beschäftigten lernen Wörter und Sätze, die sie täglich brauchen. Fruit Vanhellemont bot solche Kurse an, auch für Saisonkräfte. In einem französischsprachigen Team geht das ebenso für Französisch.',
   'Fragen Sie die Teams, welche Gespräche misslingen.
Buchen Sie eine Lehrkraft, die im Betrieb unterrichtet.
Legen Sie den Kurs in die Arbeitszeit, in kleinen Gruppen.'),
  ('BASIC_DUTCH', 'EN', 'Basic Dutch at work',
   'Workers learn the words and sentences they need every day. Fruit Vanhellemont gave such lessons, to seasonal workers too. A French-speaking team can do the same for French.',
   'Ask teams which conversations go wrong now.
Book a teacher who teaches on the work floor.
Plan the lessons in working time, in small groups.'),
  ('GODPARENTS', 'NL', 'Een meter of peter voor elke nieuwe collega',
   'Een ervaren collega wijst de nieuwe collega de weg: het werk, de pauzes, de gewoonten. Fruit Vanhellemont voerde dit in.',
   'Zoek vrijwilligers en zeg wat u van hen verwacht.
Geef hen tijd: een uur per week in de eerste maanden.
Vraag na drie maanden aan beiden hoe het liep.'),
  ('GODPARENTS', 'FR', 'Une marraine ou un parrain pour chaque nouveau collègue',
   'Un collègue expérimenté guide le nouveau : le travail, les pauses, les habitudes. Fruit Vanhellemont a introduit ce système.',
   'Cherchez des volontaires et dites ce que vous attendez.
Donnez-leur du temps : une heure par semaine les premiers mois.
Demandez aux deux après trois mois comment cela s’est passé.'),
  ('GODPARENTS', 'DE', 'Eine Patin oder ein Pate für jede neue Person',
   'Eine erfahrene Person zeigt den Weg: die Arbeit, die Pausen, die Gewohnheiten. Fruit Vanhellemont hat das eingeführt.',
   'Suchen Sie Freiwillige und sagen Sie, was Sie erwarten.
Geben Sie ihnen Zeit: in den ersten Monaten eine Stunde pro Woche.
Fragen Sie beide nach drei Monaten, wie es lief.'),
  ('GODPARENTS', 'EN', 'A godmother or godfather for every new colleague',
   'An experienced colleague shows the way: the work, the breaks, the habits. Fruit Vanhellemont introduced this.',
   'Find volunteers and say what you expect of them.
Give them time: an hour a week in the first months.
Ask both after three months how it went.'),
  ('WORD_LISTS', 'NL', 'Woordenlijsten voor de werkvloer',
   'Een lijst met woorden en korte zinnen hangt waar men ze nodig heeft. Zo verstaan collega’s elkaar van bij het begin, zoals bij Fruit Vanhellemont.',
   'Verzamel met een team de vijftig nuttigste woorden.
Zet er een foto bij en de talen van de ploeg.
Hang de lijst op en vul ze elk seizoen aan.'),
  ('WORD_LISTS', 'FR', 'Des listes de mots pour l’atelier',
   'Une liste de mots et de phrases courtes est affichée là où il le faut. Les collègues se comprennent dès le début, comme chez Fruit Vanhellemont.',
   'Rassemblez avec une équipe les cinquante mots les plus utiles.
Ajoutez une photo et les langues de l’équipe.
Affichez la liste et complétez-la chaque saison.'),
  ('WORD_LISTS', 'DE', 'Wortlisten für den Arbeitsplatz',
   'Eine Liste mit Wörtern und kurzen Sätzen hängt dort, wo man sie braucht. So verstehen sich alle von Anfang an, wie bei Fruit Vanhellemont.',
   'Sammeln Sie mit einem Team die fünfzig nützlichsten Wörter.
Ergänzen Sie ein Foto und die Sprachen des Teams.
Hängen Sie die Liste auf und erweitern Sie sie jede Saison.'),
  ('WORD_LISTS', 'EN', 'Word lists for the work floor',
   'A list of words and short sentences hangs where people need it. Colleagues understand each other from the start, as at Fruit Vanhellemont.',
   'Collect the fifty most useful words with a team.
Add a photo and the languages of the crew.
Hang the list and add to it every season.'),
  ('LANGUAGE_COACH', 'NL', 'Een taalcoach op de werkvloer',
   'Een coach kijkt mee tijdens het werk en oefent wat daar nodig is. Ook de leidinggevende leert duidelijker spreken.',
   'Vraag de dienst voor werk welke taalcoaching er is.
Kies met medewerker en leidinggevende drie doelen.
Bekijk na acht weken wat vlotter gaat.'),
  ('LANGUAGE_COACH', 'FR', 'Un coach linguistique sur le lieu de travail',
   'Un coach observe le travail et exerce ce qui y est utile. Le responsable apprend aussi à parler plus clairement.',
   'Demandez au service de l’emploi quel coaching existe.
Choisissez trois objectifs avec le travailleur et le responsable.
Voyez après huit semaines ce qui va mieux.'),
  ('LANGUAGE_COACH', 'DE', 'Sprachcoaching am Arbeitsplatz',
   'Ein Coach begleitet die Arbeit und übt, was dort nötig ist. Auch die Führungskraft lernt, klarer zu sprechen.',
   'Fragen Sie die Arbeitsverwaltung, welches Coaching es gibt.
Wählen Sie mit beiden Seiten drei Ziele.
Prüfen Sie nach acht Wochen, was besser geht.'),
  ('LANGUAGE_COACH', 'EN', 'A language coach on the work floor',
   'A coach watches the work and practises what it needs. The manager learns to speak more clearly as well.',
   'Ask the employment service which coaching exists.
Choose three goals with the worker and the manager.
See after eight weeks what goes better.'),
  ('COURSE_FRIENDLY_HOURS', 'NL', 'Werkuren die lessen mogelijk maken',
   'Wie werkt, kan ook taalles of inburgering volgen, ’s avonds of in het weekend. U houdt in het rooster rekening met het lesuur.',
   'Vraag bij de start welke lessen iemand volgt.
Leg vaste lesdagen vast in het rooster.
Laat op het werk oefenen wat in de les kwam.'),
  ('COURSE_FRIENDLY_HOURS', 'FR', 'Des horaires compatibles avec les cours',
   'Qui travaille peut aussi suivre un cours de langue ou d’intégration, le soir ou le week-end. Votre horaire tient compte du cours.',
   'Demandez à l’arrivée quels cours la personne suit.
Fixez des jours de cours dans l’horaire.
Faites exercer au travail ce qui a été vu au cours.'),
  ('COURSE_FRIENDLY_HOURS', 'DE', 'Arbeitszeiten, die Kurse möglich machen',
   'Wer arbeitet, kann auch einen Sprach- oder Integrationskurs besuchen, abends oder am Wochenende. Ihr Dienstplan nimmt darauf Rücksicht.',
   'Fragen Sie zu Beginn, welche Kurse jemand besucht.
Legen Sie feste Kurstage im Dienstplan fest.
Lassen Sie bei der Arbeit üben, was im Kurs vorkam.'),
  ('COURSE_FRIENDLY_HOURS', 'EN', 'Working hours that leave room for lessons',
   'People who work can follow language or integration lessons too, in the evening or at the weekend. Your roster takes the lesson into account.',
   'Ask at the start which lessons somebody follows.
Fix lesson days in the roster.
Let people practise at work what the lesson brought.'),
  ('WELCOME_PLAN', 'NL', 'Een onthaalplan voor de eerste drie maanden',
   'Iedere nieuwe collega weet wat er op dag één, in week één en in maand één gebeurt. Niemand moet het zelf uitzoeken.',
   'Schrijf één bladzijde met wie, wat en wanneer.
Plan een gesprek na een week, een maand en drie maanden.
Vraag wat ontbrak en pas het plan aan.'),
  ('WELCOME_PLAN', 'FR', 'Un plan d’accueil pour les trois premiers mois',
   'Chaque nouveau collègue sait ce qui se passe le premier jour, la première semaine et le premier mois. Personne ne doit chercher seul.',
   'Écrivez une page avec qui, quoi et quand.
Prévoyez un entretien après une semaine, un mois et trois mois.
Demandez ce qui manquait et adaptez le plan.'),
  ('WELCOME_PLAN', 'DE', 'Ein Plan für die ersten drei Monate',
   'Jede neue Person weiß, was am ersten Tag, in der ersten Woche und im ersten Monat geschieht. Niemand muss es selbst herausfinden.',
   'Schreiben Sie eine Seite mit wer, was und wann.
Planen Sie Gespräche nach einer Woche, einem Monat und drei Monaten.
Fragen Sie, was fehlte, und passen Sie den Plan an.'),
  ('WELCOME_PLAN', 'EN', 'A welcome plan for the first three months',
   'Every new colleague knows what happens on day one, in week one and in month one. Nobody has to find out alone.',
   'Write one page with who, what and when.
Plan a talk after a week, a month and three months.
Ask what was missing and change the plan.'),
  ('DUO_MENTORING', 'NL', 'Mentoren uitlenen aan DUO for a JOB',
   'Ervaren collega’s vanaf 50 jaar begeleiden jonge werkzoekenden, enkele uren per week. Bpost paste uurrooster en werklast aan voor de opleiding van vier dagen en de gesprekken.',
   'Nodig DUO for a JOB uit voor een infosessie.
Geef vrijwilligers werktijd voor opleiding en duo.
Laat mentoren hun ervaring aan collega’s vertellen.'),
  ('DUO_MENTORING', 'FR', 'Prêter des mentors à DUO for a JOB',
   'Des collègues de 50 ans et plus accompagnent de jeunes chercheurs d’emploi, quelques heures par semaine. Bpost a adapté l’horaire et la charge pour la formation de quatre jours et les rencontres.',
   'Invitez DUO for a JOB à une séance d’information.
Donnez aux volontaires du temps pour la formation et le duo.
Laissez les mentors raconter leur expérience aux collègues.'),
  ('DUO_MENTORING', 'DE', 'Mentoren für DUO for a JOB freistellen',
   'Erfahrene Kolleginnen und Kollegen ab 50 begleiten junge Arbeitsuchende, einige Stunden pro Woche. Bpost passte dafür Zeit und Arbeitslast an, auch für die viertägige Schulung.',
   'Laden Sie DUO for a JOB zu einer Infoveranstaltung ein.
Geben Sie Freiwilligen Zeit für Schulung und Duo.
Lassen Sie Mentoren im Betrieb von ihren Erfahrungen erzählen.'),
  ('DUO_MENTORING', 'EN', 'Lend mentors to DUO for a JOB',
   'Experienced colleagues over 50 guide young jobseekers, a few hours a week. Bpost adapted hours and workload for the four-day training and the meetings.',
   'Invite DUO for a JOB for an information session.
Give volunteers working time for training and duo.
Let mentors tell colleagues about it.'),
  ('SECTOR_MENTORING', 'NL', 'Mentor in uw vak voor hoogopgeleide nieuwkomers',
   'Een vakgenoot deelt kennis en netwerk met iemand die zijn diploma elders haalde. Bij Connect2Work duurt dat minstens drie maanden, met minstens zes gesprekken.',
   'Zoek collega’s die graag over hun vak vertellen.
Werk met een organisatie die duo’s vormt en volgt.
Bied een bezoek aan uw bedrijf aan als eerste gesprek.'),
  ('SECTOR_MENTORING', 'FR', 'Mentor dans votre métier pour diplômés nouveaux arrivants',
   'Un pair partage son savoir et son réseau avec une personne diplômée ailleurs. Chez Connect2Work, cela dure au moins trois mois, avec six rencontres au minimum.',
   'Cherchez des collègues qui aiment parler de leur métier.
Travaillez avec une organisation qui forme et suit les duos.
Proposez une visite de l’entreprise comme première rencontre.'),
  ('SECTOR_MENTORING', 'DE', 'Mentoring im eigenen Fach für hoch qualifizierte Zugewanderte',
   'Jemand vom Fach teilt Wissen und Netzwerk mit einer Person, die anderswo studiert hat. Bei Connect2Work dauert das mindestens drei Monate mit mindestens sechs Treffen.',
   'Suchen Sie Beschäftigte, die gern von ihrem Fach erzählen.
Arbeiten Sie mit einer Organisation, die Duos bildet und begleitet.
Bieten Sie als erstes Treffen einen Besuch im Betrieb an.'),
  ('SECTOR_MENTORING', 'EN', 'Mentor in your field for highly skilled newcomers',
   'A peer shares knowledge and network with somebody who studied elsewhere. At Connect2Work this takes at least three months and at least six meetings.',
   'Find colleagues who like to talk about their field.
Work with an organisation that forms and follows duos.
Offer a visit to your company as the first meeting.'),
  ('MENTOR_IN_HOUSE', 'NL', 'Mentoren in huis voor wie bescherming vroeg',
   'Een collega in het bedrijf is mentor van een nieuwkomer die bescherming vroeg. Het programma NET2WORK in de provincie Namen werkt zo.',
   'Neem contact op met een dienst voor integratie.
Kies mentoren die tijd en geduld hebben.
Bespreek samen elke maand wat goed gaat en wat niet.'),
  ('MENTOR_IN_HOUSE', 'FR', 'Des mentors internes pour demandeurs de protection',
   'Un collègue est le mentor, dans l’entreprise, d’une personne qui a demandé une protection. Le programme NET2WORK, en province de Namur, fonctionne ainsi.',
   'Contactez un centre d’intégration.
Choisissez des mentors qui ont du temps et de la patience.
Faites chaque mois le point ensemble.'),
  ('MENTOR_IN_HOUSE', 'DE', 'Mentoring im Betrieb für Schutzsuchende',
   'Eine Person im Betrieb begleitet jemanden, der um Schutz gebeten hat. Das Programm NET2WORK in der Provinz Namur arbeitet so.',
   'Wenden Sie sich an ein Integrationszentrum.
Wählen Sie Mentoren mit Zeit und Geduld.
Besprechen Sie jeden Monat, was gut geht und was nicht.'),
  ('MENTOR_IN_HOUSE', 'EN', 'In-house mentors for people who asked for protection',
   'A colleague in the company mentors a newcomer who asked for protection. The programme NET2WORK in the province of Namur works like this.',
   'Contact an integration centre.
Choose mentors who have time and patience.
Discuss together every month what goes well.'),
  ('AFTERCARE', 'NL', 'Nazorg na de aanwerving',
   'Werk houden kan moeilijker zijn dan werk vinden. De coach, de leidinggevende en de nieuwe collega blijven elkaar spreken.',
   'Plan gesprekken na één, drie, zes en twaalf maanden.
Vraag de jobcoach om bereikbaar te blijven.
Los kleine problemen op voor ze groot worden.'),
  ('AFTERCARE', 'FR', 'Un suivi après l’engagement',
   'Garder un emploi peut être plus difficile que le trouver. Le coach, le responsable et le nouveau collègue restent en contact.',
   'Prévoyez un entretien après un, trois, six et douze mois.
Demandez au coach de rester joignable.
Réglez les petits problèmes avant qu’ils ne grandissent.'),
  ('AFTERCARE', 'DE', 'Begleitung nach der Einstellung',
   'Eine Stelle zu behalten kann schwerer sein, als sie zu finden. Coach, Führungskraft und neue Person bleiben im Gespräch.',
   'Planen Sie Gespräche nach einem, drei, sechs und zwölf Monaten.
Bitten Sie den Coach, erreichbar zu bleiben.
Lösen Sie kleine Probleme, bevor sie groß werden.'),
  ('AFTERCARE', 'EN', 'Aftercare once somebody is hired',
   'Keeping a job can be harder than finding one. The coach, the manager and the new colleague keep talking.',
   'Plan talks after one, three, six and twelve months.
Ask the job coach to stay within reach.
Solve small problems before they grow.'),
  ('REACHABLE_WORK', 'NL', 'Zorgen dat iedereen op het werk raakt',
   'Vroege uren en verre bedrijventerreinen sluiten mensen zonder auto uit. U zoekt samen een oplossing.',
   'Ga na wie er bij elke ploeg met de bus of de trein raakt.
Verschuif een ploeg een half uur als dat helpt.
Regel samen rijden, leenfietsen of een pendelbus.'),
  ('REACHABLE_WORK', 'FR', 'Permettre à chacun d’arriver au travail',
   'Les heures matinales et les zonings éloignés excluent qui n’a pas de voiture. Vous cherchez ensemble une solution.',
   'Vérifiez pour chaque équipe qui peut venir en bus ou en train.
Décalez une équipe d’une demi-heure si cela aide.
Organisez du covoiturage, des vélos ou une navette.'),
  ('REACHABLE_WORK', 'DE', 'Dafür sorgen, dass alle zur Arbeit kommen',
   'Frühe Zeiten und ferne Gewerbegebiete schließen Menschen ohne Auto aus. Sie suchen gemeinsam eine Lösung.',
   'Prüfen Sie je Schicht, wer mit Bus oder Zug kommen kann.
Verschieben Sie eine Schicht um eine halbe Stunde, wenn das hilft.
Organisieren Sie Fahrgemeinschaften, Leihräder oder einen Pendelbus.'),
  ('REACHABLE_WORK', 'EN', 'Make sure everybody can get to work',
   'Early hours and distant sites shut out people without a car. You look for a solution together.',
   'Check who can reach each shift by bus or train.
Move a shift by half an hour where that helps.
Arrange shared rides, bikes or a shuttle bus.'),
  ('DRIVING_LICENCE', 'NL', 'Helpen met het rijbewijs',
   'Voor sommige jobs is een rijbewijs echt nodig. U helpt kandidaten en medewerkers om het te halen. Bij bpost bleek dit een van de grote drempels.',
   'Schrap de eis waar niemand rijdt.
Zoek een rijschool of een project met begeleiding.
Spreek af wie wat betaalt en wanneer.'),
  ('DRIVING_LICENCE', 'FR', 'Aider à obtenir le permis de conduire',
   'Certains emplois exigent vraiment un permis. Vous aidez candidats et travailleurs à l’obtenir. Chez bpost, c’était l’un des grands obstacles.',
   'Supprimez l’exigence là où personne ne conduit.
Cherchez une auto-école ou un projet d’accompagnement.
Convenez de qui paie quoi, et quand.'),
  ('DRIVING_LICENCE', 'DE', 'Hilfe beim Führerschein',
   'Für manche Stellen ist ein Führerschein wirklich nötig. Sie helfen dabei, ihn zu erwerben. Bei bpost war das eine der großen Hürden.',
   'Streichen Sie die Anforderung, wo niemand fährt.
Suchen Sie eine Fahrschule oder ein begleitetes Projekt.
Vereinbaren Sie, wer was wann bezahlt.'),
  ('DRIVING_LICENCE', 'EN', 'Help with the driving licence',
   'Some jobs really take a driving licence. You help candidates and workers to get it. At bpost this was one of the main hurdles.',
   'Drop the demand where nobody drives.
Find a driving school or a project with guidance.
Agree who pays what, and when.'),
  ('CHILDCARE', 'NL', 'Kinderopvang mogelijk maken',
   'Zonder opvang kan een ouder niet beginnen. U zoekt mee naar een plaats, of naar uren die bij de opvang passen.',
   'Vraag vrijblijvend of opvang een drempel is.
Leg contact met een opvang in de buurt.
Laat ouders later beginnen waar het werk dat toelaat.'),
  ('CHILDCARE', 'FR', 'Rendre possible la garde d’enfants',
   'Sans garde, un parent ne peut pas commencer. Vous aidez à trouver une place ou des heures compatibles.',
   'Demandez, sans obligation, si la garde est un obstacle.
Prenez contact avec une crèche du quartier.
Laissez les parents commencer plus tard quand le travail le permet.'),
  ('CHILDCARE', 'DE', 'Kinderbetreuung möglich machen',
   'Ohne Betreuung kann ein Elternteil nicht anfangen. Sie helfen, einen Platz oder passende Zeiten zu finden.',
   'Fragen Sie ohne Zwang, ob Betreuung eine Hürde ist.
Nehmen Sie Kontakt mit einer Einrichtung in der Nähe auf.
Lassen Sie Eltern später beginnen, wo die Arbeit es erlaubt.'),
  ('CHILDCARE', 'EN', 'Make childcare possible',
   'Without childcare a parent cannot start. You help to find a place, or hours that fit.',
   'Ask, with no obligation, whether childcare is a hurdle.
Get in touch with a nursery nearby.
Let parents start later where the work allows it.'),
  ('PAPERS_HELP', 'NL', 'Hulp bij papieren en bankrekening',
   'Een bankrekening of een attest kan een start weken vertragen. Eén persoon op de personeelsdienst helpt daarbij.',
   'Maak een lijst van wat nodig is voor de eerste dag.
Zeg per stuk wie het aflevert en hoe lang dat duurt.
Ga mee of bel mee als dat helpt.'),
  ('PAPERS_HELP', 'FR', 'Aider pour les papiers et le compte bancaire',
   'Un compte ou une attestation peut retarder un début de plusieurs semaines. Une personne du service du personnel aide.',
   'Dressez la liste de ce qu’il faut pour le premier jour.
Dites pour chaque pièce qui la délivre et en combien de temps.
Accompagnez ou téléphonez ensemble si cela aide.'),
  ('PAPERS_HELP', 'DE', 'Hilfe bei Papieren und Bankkonto',
   'Ein Konto oder eine Bescheinigung kann den Beginn um Wochen verzögern. Eine Person aus der Personalabteilung hilft dabei.',
   'Erstellen Sie eine Liste für den ersten Tag.
Sagen Sie je Dokument, wer es ausstellt und wie lange das dauert.
Gehen oder telefonieren Sie mit, wenn das hilft.'),
  ('PAPERS_HELP', 'EN', 'Help with papers and a bank account',
   'A bank account or a certificate can delay a start by weeks. One person in the personnel office helps.',
   'List what is needed for the first day.
Say for each item who issues it and how long that takes.
Go along or make the call together where that helps.'),
  ('DIGITAL_START', 'NL', 'Digitaal leren starten',
   'Loonbrief, rooster en verlof staan vaak in een app. Wie dat niet kent, krijgt uitleg en een keer samen oefenen.',
   'Toon bij de start de drie apps die echt nodig zijn.
Maak een kaart met schermbeelden.
Houd een weg op papier open.'),
  ('DIGITAL_START', 'FR', 'Bien démarrer avec le numérique',
   'La fiche de paie, l’horaire et les congés sont souvent dans une application. Qui ne connaît pas reçoit une explication et un essai guidé.',
   'Montrez à l’arrivée les trois applications vraiment utiles.
Faites une fiche avec des captures d’écran.
Gardez une solution sur papier.'),
  ('DIGITAL_START', 'DE', 'Digital gut starten',
   'Lohnzettel, Dienstplan und Urlaub stehen oft in einer App. Wer das nicht kennt, bekommt eine Erklärung und übt einmal gemeinsam.',
   'Zeigen Sie zu Beginn die drei Apps, die wirklich nötig sind.
Erstellen Sie eine Karte mit Bildschirmfotos.
Lassen Sie einen Weg auf Papier offen.'),
  ('DIGITAL_START', 'EN', 'A digital start',
   'Pay slip, roster and leave are often in an app. Whoever is new to that gets an explanation and one try together.',
   'Show at the start the three apps that matter.
Make a card with screenshots.
Keep a way on paper open.'),
  ('HOUSING_PARTNER', 'NL', 'Een partner voor wonen en welzijn',
   'Wie zorgen heeft over wonen of geld, leert en werkt moeilijker. U verwijst door naar een vereniging, zoals in het traject Novela.',
   'Zoek één vereniging voor wonen en één voor schulden.
Geef medewerkers het nummer, zonder vragen te stellen.
Nodig de vereniging elk jaar uit voor een infomoment.'),
  ('HOUSING_PARTNER', 'FR', 'Un partenaire pour le logement et le bien-être',
   'Des soucis de logement ou d’argent freinent l’apprentissage et le travail. Vous orientez vers une association, comme dans le parcours Novela.',
   'Cherchez une association pour le logement et une pour les dettes.
Donnez leur numéro aux travailleurs, sans poser de questions.
Invitez chaque année l’association à informer le personnel.'),
  ('HOUSING_PARTNER', 'DE', 'Eine Partnerstelle für Wohnen und Wohlergehen',
   'Wer Sorgen um Wohnung oder Geld hat, lernt und arbeitet schwerer. Sie verweisen an einen Verein, wie im Programm Novela.',
   'Suchen Sie einen Verein für Wohnfragen und einen für Schulden.
Geben Sie die Nummer weiter, ohne Fragen zu stellen.
Laden Sie den Verein jedes Jahr zu einer Information ein.'),
  ('HOUSING_PARTNER', 'EN', 'A partner for housing and well-being',
   'Worries about housing or money make learning and working harder. You refer people to an association, as in the Novela path.',
   'Find one association for housing and one for debts.
Give workers the number without asking questions.
Invite the association every year to explain its help.'),
  ('CAREER_TALK', 'NL', 'Elk jaar een gesprek over wat iemand wil leren',
   'Niet alleen bedienden praten over hun toekomst. Elke medewerker krijgt een rustig gesprek over werk, leren en dromen.',
   'Maak een kaart met vijf vragen in eenvoudige taal.
Plan een halfuur per jaar, in de werktijd.
Noteer samen één stap en één datum.'),
  ('CAREER_TALK', 'FR', 'Un entretien annuel sur ce que chacun veut apprendre',
   'L’avenir ne concerne pas que les employés. Chaque travailleur a un entretien calme sur son travail, ses envies et son apprentissage.',
   'Faites une fiche de cinq questions simples.
Prévoyez une demi-heure par an, pendant le temps de travail.
Notez ensemble une étape et une date.'),
  ('CAREER_TALK', 'DE', 'Jedes Jahr ein Gespräch über das Lernen',
   'Nicht nur Angestellte sprechen über ihre Zukunft. Alle erhalten ein ruhiges Gespräch über Arbeit, Lernen und Wünsche.',
   'Erstellen Sie eine Karte mit fünf einfachen Fragen.
Planen Sie eine halbe Stunde pro Jahr in der Arbeitszeit.
Notieren Sie gemeinsam einen Schritt und ein Datum.'),
  ('CAREER_TALK', 'EN', 'A yearly talk about what people want to learn',
   'The future is not for office staff only. Every worker gets a calm talk about work, learning and hopes.',
   'Make a card with five plain questions.
Plan half an hour a year, in working time.
Write down one step and one date together.'),
  ('NEXT_STEP', 'NL', 'Zichtbare stappen naar een hogere functie',
   'Medewerkers zien welke functies er boven de hunne zijn en wat die vragen. Wie wil, krijgt een opleiding op maat.',
   'Teken de stappen op één blad, zonder jargon.
Maak interne vacatures een week eerder bekend.
Volg wie doorgroeit, per groep en zonder namen.'),
  ('NEXT_STEP', 'FR', 'Des étapes visibles vers une fonction supérieure',
   'Les travailleurs voient les fonctions suivantes et ce qu’elles demandent. Qui le souhaite reçoit une formation adaptée.',
   'Dessinez les étapes sur une page, sans jargon.
Annoncez les postes en interne une semaine plus tôt.
Suivez les promotions par groupe, sans noms.'),
  ('NEXT_STEP', 'DE', 'Sichtbare Schritte zu einer höheren Stelle',
   'Die Beschäftigten sehen, welche Stellen als Nächstes kommen und was sie verlangen. Wer möchte, erhält eine passende Ausbildung.',
   'Zeichnen Sie die Schritte auf eine Seite, ohne Fachwörter.
Geben Sie Stellen intern eine Woche früher bekannt.
Verfolgen Sie Aufstiege je Gruppe und ohne Namen.'),
  ('NEXT_STEP', 'EN', 'Visible steps to a higher position',
   'Workers see which positions come next and what they ask. Whoever wants to gets training that fits.',
   'Draw the steps on one page, without jargon.
Announce vacancies inside a week earlier.
Follow promotions per group, without names.'),
  ('REASONABLE_ADJUSTMENT', 'NL', 'Redelijke aanpassingen vlot regelen',
   'Een ander bureau, een app of een ander uur kan het verschil maken. Wie een aanpassing vraagt, krijgt snel een antwoord.',
   'Duid één persoon aan die elke vraag opvolgt.
Antwoord binnen twee weken, met een reden.
Bekijk na drie maanden of de aanpassing helpt.'),
  ('REASONABLE_ADJUSTMENT', 'FR', 'Régler facilement les aménagements raisonnables',
   'Un autre bureau, une application ou un autre horaire peut tout changer. Qui demande un aménagement reçoit vite une réponse.',
   'Désignez une personne qui suit chaque demande.
Répondez dans les deux semaines, avec un motif.
Vérifiez après trois mois si l’aménagement aide.'),
  ('REASONABLE_ADJUSTMENT', 'DE', 'Angemessene Vorkehrungen einfach regeln',
   'Ein anderer Tisch, eine App oder eine andere Uhrzeit kann viel ändern. Wer darum bittet, erhält rasch eine Antwort.',
   'Benennen Sie eine Person, die jede Anfrage verfolgt.
Antworten Sie innerhalb von zwei Wochen mit Begründung.
Prüfen Sie nach drei Monaten, ob die Anpassung hilft.'),
  ('REASONABLE_ADJUSTMENT', 'EN', 'Arrange reasonable adjustments smoothly',
   'Another desk, an app or other hours can make the difference. Whoever asks for an adjustment gets a quick answer.',
   'Name one person who follows every request.
Answer within two weeks, with a reason.
Check after three months whether it helps.'),
  ('ACCESSIBLE_BUILDING', 'NL', 'Een gebouw waar iedereen binnen kan',
   'Iemand met een handicap loopt met u mee van de stoep tot de werkplek. U ziet dan wat in de weg staat.',
   'Vraag een organisatie van mensen met een handicap om een rondgang.
Los eerst op wat weinig kost.
Plan de grote werken met een datum.'),
  ('ACCESSIBLE_BUILDING', 'FR', 'Un bâtiment où chacun peut entrer',
   'Une personne en situation de handicap fait le trajet avec vous, du trottoir au poste. Vous voyez alors ce qui gêne.',
   'Demandez une visite à une organisation de personnes en situation de handicap.
Réglez d’abord ce qui coûte peu.
Planifiez les grands travaux avec une date.'),
  ('ACCESSIBLE_BUILDING', 'DE', 'Ein Gebäude, in das alle hineinkommen',
   'Ein Mensch mit Behinderung geht mit Ihnen vom Gehweg bis zum Arbeitsplatz. Dann sehen Sie, was im Weg steht.',
   'Bitten Sie eine Organisation von Menschen mit Behinderung um einen Rundgang.
Lösen Sie zuerst, was wenig kostet.
Planen Sie große Arbeiten mit einem Datum.'),
  ('ACCESSIBLE_BUILDING', 'EN', 'A building that everybody can enter',
   'A person with a disability walks with you from the pavement to the workplace. You then see what is in the way.',
   'Ask an organisation of people with a disability for a tour.
First solve what costs little.
Plan the big works with a date.'),
  ('LIGHTER_WORK_45', 'NL', 'Werkbaar werk vanaf 45 jaar',
   'Wie ouder wordt, kan minder tillen of minder nachten doen. U past taken en roosters aan vóór iemand uitvalt.',
   'Vraag teams welke taken het zwaarst wegen.
Schaf hulpmiddelen aan of wissel zware taken af.
Bied een gesprek aan over uren en taken.'),
  ('LIGHTER_WORK_45', 'FR', 'Un travail faisable à partir de 45 ans',
   'Avec l’âge, on porte moins et on travaille moins la nuit. Vous adaptez tâches et horaires avant l’épuisement.',
   'Demandez aux équipes quelles tâches pèsent le plus.
Achetez des aides ou alternez les tâches lourdes.
Proposez un entretien sur les heures et les tâches.'),
  ('LIGHTER_WORK_45', 'DE', 'Machbare Arbeit ab 45',
   'Mit dem Alter fallen Heben und Nachtarbeit schwerer. Sie passen Aufgaben und Zeiten an, bevor jemand ausfällt.',
   'Fragen Sie die Teams, welche Aufgaben am schwersten wiegen.
Schaffen Sie Hilfsmittel an oder wechseln Sie schwere Aufgaben ab.
Bieten Sie ein Gespräch über Zeiten und Aufgaben an.'),
  ('LIGHTER_WORK_45', 'EN', 'Workable work from 45 on',
   'With age, lifting and night work get harder. You adapt tasks and rosters before somebody drops out.',
   'Ask teams which tasks weigh most.
Buy aids or take turns at heavy tasks.
Offer a talk about hours and tasks.'),
  ('KNOWLEDGE_DUO', 'NL', 'Duo’s van ervaren en jonge collega’s',
   'Een ervaren collega en een jonge collega leren van elkaar. Vakkennis blijft zo in huis.',
   'Kies kennis die anders verdwijnt.
Geef elk duo twee uur per maand.
Laat het duo een korte handleiding of film maken.'),
  ('KNOWLEDGE_DUO', 'FR', 'Des duos de collègues expérimentés et jeunes',
   'Un collègue expérimenté et un jeune apprennent l’un de l’autre. Le savoir-faire reste ainsi dans l’entreprise.',
   'Choisissez un savoir qui risque de disparaître.
Donnez à chaque duo deux heures par mois.
Demandez au duo un court guide ou un film.'),
  ('KNOWLEDGE_DUO', 'DE', 'Duos aus Erfahrenen und Jungen',
   'Eine erfahrene und eine junge Person lernen voneinander. So bleibt das Fachwissen im Haus.',
   'Wählen Sie Wissen, das sonst verloren geht.
Geben Sie jedem Duo zwei Stunden im Monat.
Lassen Sie das Duo eine kurze Anleitung oder einen Film machen.'),
  ('KNOWLEDGE_DUO', 'EN', 'Duos of experienced and young colleagues',
   'An experienced and a young colleague learn from each other. Know-how then stays in the house.',
   'Choose knowledge that would be lost.
Give each duo two hours a month.
Have the duo make a short guide or film.'),
  ('HOLIDAY_CHOICE', 'NL', 'Feestdagen en verlof waarin iedereen zich vindt',
   'Medewerkers vieren verschillende feesten. Wie vroeg genoeg vraagt, krijgt die dag zo veel mogelijk vrij.',
   'Leg een kalender met feestdagen bij de roosters.
Spreek af tot wanneer men verlof kan vragen.
Gebruik voor iedereen dezelfde regels.'),
  ('HOLIDAY_CHOICE', 'FR', 'Des congés où chacun se retrouve',
   'Les travailleurs célèbrent des fêtes différentes. Qui demande à temps reçoit ce jour autant que possible.',
   'Placez un calendrier des fêtes près des horaires.
Convenez d’une date limite pour les demandes.
Appliquez les mêmes règles à tous.'),
  ('HOLIDAY_CHOICE', 'DE', 'Feiertage und Urlaub, die allen gerecht werden',
   'Die Beschäftigten feiern verschiedene Feste. Wer früh genug fragt, bekommt diesen Tag möglichst frei.',
   'Legen Sie einen Kalender der Feste zu den Dienstplänen.
Vereinbaren Sie, bis wann man Urlaub beantragt.
Wenden Sie für alle dieselben Regeln an.'),
  ('HOLIDAY_CHOICE', 'EN', 'Holidays and leave that work for everyone',
   'Workers celebrate different feasts. Whoever asks in time gets that day off wherever possible.',
   'Keep a calendar of feasts beside the rosters.
Agree by when leave is to be asked.
Use the same rules for everybody.'),
  ('RETURN_AFTER_LEAVE', 'NL', 'Goed terugkomen na ouderschapsverlof',
   'Een gesprek vóór en na het verlof voorkomt dat iemand kansen verliest. Dat geldt voor moeders en vaders.',
   'Plan een gesprek een maand voor de terugkeer.
Bespreek uren, taken en opleiding.
Ga na of wie terugkomt evenveel doorgroeit.'),
  ('RETURN_AFTER_LEAVE', 'FR', 'Bien revenir après un congé parental',
   'Un entretien avant et après le congé évite de perdre des chances. Cela vaut pour les mères et les pères.',
   'Prévoyez un entretien un mois avant le retour.
Parlez des heures, des tâches et de la formation.
Vérifiez que ces personnes progressent autant.'),
  ('RETURN_AFTER_LEAVE', 'DE', 'Gut zurückkommen nach der Elternzeit',
   'Ein Gespräch vor und nach der Elternzeit verhindert, dass jemand Chancen verliert. Das gilt für Mütter und Väter.',
   'Planen Sie ein Gespräch einen Monat vor der Rückkehr.
Besprechen Sie Zeiten, Aufgaben und Ausbildung.
Prüfen Sie, ob diese Personen ebenso aufsteigen.'),
  ('RETURN_AFTER_LEAVE', 'EN', 'A good return after parental leave',
   'A talk before and after the leave keeps people from losing chances. This goes for mothers and fathers.',
   'Plan a talk a month before the return.
Discuss hours, tasks and training.
Check whether people who return move on as often.'),
  ('EQUAL_PAY_CHECK', 'NL', 'Lonen vergelijken',
   'U vergelijkt het loon van vrouwen en mannen in gelijk werk. U telt alleen groepen, nooit personen. Wat u niet kunt uitleggen, zet u recht.',
   'Groepeer functies met werk van gelijke waarde.
Vergelijk ook premies, voordelen en uren.
Bespreek het resultaat met de vakbonden.'),
  ('EQUAL_PAY_CHECK', 'FR', 'Comparer les salaires',
   'Vous comparez le salaire des femmes et des hommes pour un travail égal. Vous comptez des groupes, jamais des personnes. Vous corrigez ce qui ne s’explique pas.',
   'Regroupez les fonctions de valeur égale.
Comparez aussi les primes, les avantages et les heures.
Discutez du résultat avec les syndicats.'),
  ('EQUAL_PAY_CHECK', 'DE', 'Löhne vergleichen',
   'Sie vergleichen den Lohn von Frauen und Männern bei gleicher Arbeit. Sie zählen Gruppen, niemals Personen. Was sich nicht erklären lässt, berichtigen Sie.',
   'Fassen Sie gleichwertige Stellen zusammen.
Vergleichen Sie auch Prämien, Vorteile und Stunden.
Besprechen Sie das Ergebnis mit den Gewerkschaften.'),
  ('EQUAL_PAY_CHECK', 'EN', 'Compare pay',
   'You compare the pay of women and men for equal work. You count groups, never persons. What cannot be explained, you put right.',
   'Group positions with work of equal value.
Compare bonuses, benefits and hours as well.
Discuss the result with the unions.'),
  ('ROOMS_FOR_ALL', 'NL', 'Kleedkamers, kleding en materiaal voor iedereen',
   'Wie geen passende kleedkamer of werkkleding vindt, voelt zich niet welkom. U controleert of alles er is in elke maat.',
   'Vraag collega’s die in de minderheid zijn wat ontbreekt.
Bestel werkkleding en schoenen in alle maten.
Voorzie een plek om rustig te zijn of om te kolven.'),
  ('ROOMS_FOR_ALL', 'FR', 'Vestiaires, vêtements et matériel pour tous',
   'Sans vestiaire ni vêtement adapté, on ne se sent pas bienvenu. Vous vérifiez que tout existe dans chaque taille.',
   'Demandez aux collègues minoritaires ce qui manque.
Commandez vêtements et chaussures dans toutes les tailles.
Prévoyez un lieu calme, aussi pour tirer son lait.'),
  ('ROOMS_FOR_ALL', 'DE', 'Umkleiden, Kleidung und Material für alle',
   'Wer keine passende Umkleide oder Arbeitskleidung findet, fühlt sich nicht willkommen. Sie prüfen, ob alles in jeder Größe da ist.',
   'Fragen Sie Personen in der Minderheit, was fehlt.
Bestellen Sie Kleidung und Schuhe in allen Größen.
Schaffen Sie einen ruhigen Raum, auch zum Abpumpen von Milch.'),
  ('ROOMS_FOR_ALL', 'EN', 'Changing rooms, clothes and gear for all',
   'Whoever finds no fitting changing room or work clothes does not feel welcome. You check that all is there in every size.',
   'Ask colleagues who are in the minority what is missing.
Order work clothes and shoes in all sizes.
Provide a quiet place, also for expressing milk.'),
  ('LITERACY', 'NL', 'Lezen, schrijven en rekenen op het werk',
   'Veel mensen verbergen dat lezen moeilijk gaat. Een les over hun eigen werk geeft vertrouwen.',
   'Werk met een centrum voor basiseducatie.
Gebruik eigen formulieren als lesmateriaal.
Spreek over “vlotter werken met formulieren”, niet over tekorten.'),
  ('LITERACY', 'FR', 'Lire, écrire et compter au travail',
   'Beaucoup cachent leurs difficultés de lecture. Un cours lié à leur travail redonne confiance.',
   'Travaillez avec un centre d’alphabétisation.
Utilisez vos propres formulaires comme exercices.
Parlez d’aisance avec les formulaires, non de lacunes.'),
  ('LITERACY', 'DE', 'Lesen, Schreiben und Rechnen am Arbeitsplatz',
   'Viele verbergen, dass ihnen das Lesen schwerfällt. Ein Kurs zur eigenen Arbeit gibt Vertrauen.',
   'Arbeiten Sie mit einem Zentrum für Grundbildung.
Nutzen Sie eigene Formulare als Übung.
Sprechen Sie von leichterem Umgang mit Formularen, nicht von Mängeln.'),
  ('LITERACY', 'EN', 'Reading, writing and arithmetic at work',
   'Many people hide that reading is hard. A lesson about their own work gives confidence.',
   'Work with a centre for basic education.
Use your own forms as exercises.
Speak of ease with forms, not of shortcomings.'),
  ('EXIT_TALK', 'NL', 'Een gesprek met wie vertrekt',
   'Wie weggaat, vertelt vaak eerlijk waarom. Samen tonen die gesprekken waar het misloopt.',
   'Bied het gesprek aan, zonder verplichting.
Laat iemand van buiten het team het doen.
Bespreek elk half jaar alleen de grote lijnen.'),
  ('EXIT_TALK', 'FR', 'Un entretien avec les personnes qui partent',
   'Qui part dit souvent franchement pourquoi. Ensemble, ces entretiens montrent ce qui ne va pas.',
   'Proposez l’entretien sans obligation.
Confiez-le à une personne extérieure à l’équipe.
Ne discutez chaque semestre que des grandes lignes.'),
  ('EXIT_TALK', 'DE', 'Ein Gespräch mit allen, die gehen',
   'Wer geht, sagt oft offen, warum. Zusammen zeigen diese Gespräche, wo es hakt.',
   'Bieten Sie das Gespräch ohne Zwang an.
Lassen Sie es von jemandem außerhalb des Teams führen.
Besprechen Sie jedes Halbjahr nur die großen Linien.'),
  ('EXIT_TALK', 'EN', 'A talk with people who leave',
   'People who leave often say frankly why. Together those talks show where things go wrong.',
   'Offer the talk, with no obligation.
Have it held by somebody from outside the team.
Discuss only the broad lines, twice a year.'),
  ('BACK_AFTER_ILLNESS', 'NL', 'Rustig terugkeren na ziekte',
   'Na een lange ziekte begint iemand met minder uren of ander werk. Contact tijdens de afwezigheid helpt, als de medewerker dat wil.',
   'Vraag hoe iemand contact wil houden.
Maak met de arbeidsarts een plan in stappen.
Zeg aan het team wat verandert, niet waarom.'),
  ('BACK_AFTER_ILLNESS', 'FR', 'Revenir en douceur après une maladie',
   'Après une longue maladie, on reprend avec moins d’heures ou d’autres tâches. Un contact pendant l’absence aide, si le travailleur le souhaite.',
   'Demandez comment la personne veut garder le contact.
Faites un plan par étapes avec le médecin du travail.
Dites à l’équipe ce qui change, pas pourquoi.'),
  ('BACK_AFTER_ILLNESS', 'DE', 'In Ruhe zurückkehren nach Krankheit',
   'Nach langer Krankheit beginnt man mit weniger Stunden oder anderer Arbeit. Kontakt während der Abwesenheit hilft, wenn die Person das möchte.',
   'Fragen Sie, wie jemand in Kontakt bleiben möchte.
Erstellen Sie mit dem Arbeitsarzt einen Plan in Schritten.
Sagen Sie dem Team, was sich ändert, nicht warum.'),
  ('BACK_AFTER_ILLNESS', 'EN', 'A calm return after illness',
   'After a long illness people start with fewer hours or other work. Contact during the absence helps, if the worker wants it.',
   'Ask how somebody wants to keep in touch.
Make a plan in steps with the occupational doctor.
Tell the team what changes, not why.'),
  ('WELCOME_FLYER', 'NL', 'Een onthaalfolder in beelden',
   'Foto’s en pictogrammen tonen waar alles is, wie wie is en wat mag. Fruit Vanhellemont maakte zo’n folder voor zijn medewerkers.',
   'Volg een nieuwe collega een dag met een camera.
Zet bij elk beeld hoogstens zeven woorden.
Test de folder met iemand die de taal niet kent.'),
  ('WELCOME_FLYER', 'FR', 'Un dépliant d’accueil en images',
   'Des photos et des pictogrammes montrent les lieux, les personnes et les règles. Fruit Vanhellemont en a fait un pour ses travailleurs.',
   'Suivez un nouveau collègue une journée avec un appareil photo.
Écrivez au plus sept mots par image.
Testez le dépliant avec une personne qui ne connaît pas la langue.'),
  ('WELCOME_FLYER', 'DE', 'Ein Begrüßungsblatt in Bildern',
   'Fotos und Piktogramme zeigen, wo alles ist, wer wer ist und was gilt. Fruit Vanhellemont hat so ein Blatt für seine Leute gemacht.',
   'Begleiten Sie eine neue Person einen Tag mit der Kamera.
Schreiben Sie höchstens sieben Wörter zu jedem Bild.
Testen Sie das Blatt mit jemandem, der die Sprache nicht kann.'),
  ('WELCOME_FLYER', 'EN', 'A welcome flyer in pictures',
   'Photos and pictograms show where things are, who is who and what the rules are. Fruit Vanhellemont made one for its workers.',
   'Follow a new colleague for a day with a camera.
Put seven words at most with each picture.
Try the flyer on somebody who does not know the language.'),
  ('SAFETY_SIGNS', 'NL', 'Veiligheidsborden in meer talen',
   'Iedereen begrijpt wat gevaarlijk is en wat te doen. Fruit Vanhellemont heeft borden in verschillende talen.',
   'Loop met de preventieadviseur langs alle gevaren.
Kies pictogrammen en de talen van de ploegen.
Laat elke ploeg uitleggen wat een bord betekent.'),
  ('SAFETY_SIGNS', 'FR', 'Des panneaux de sécurité en plusieurs langues',
   'Chacun comprend le danger et ce qu’il faut faire. Fruit Vanhellemont a des panneaux en plusieurs langues.',
   'Passez tous les dangers en revue avec le conseiller en prévention.
Choisissez des pictogrammes et les langues des équipes.
Demandez à chaque équipe d’expliquer les panneaux.'),
  ('SAFETY_SIGNS', 'DE', 'Sicherheitsschilder in mehreren Sprachen',
   'Alle verstehen, was gefährlich ist und was zu tun ist. Fruit Vanhellemont hat Schilder in mehreren Sprachen.',
   'Gehen Sie mit der Fachkraft für Arbeitssicherheit alle Gefahren durch.
Wählen Sie Piktogramme und die Sprachen der Teams.
Lassen Sie jedes Team erklären, was ein Schild bedeutet.'),
  ('SAFETY_SIGNS', 'EN', 'Safety signs in several languages',
   'Everybody understands what is dangerous and what to do. Fruit Vanhellemont has signs in several languages.',
   'Walk past all dangers with the prevention adviser.
Choose pictograms and the languages of the crews.
Have each crew explain what a sign means.'),
  ('CULTURE_WORKSHOPS', 'NL', 'Workshops om elkaar te begrijpen',
   'Collega’s ontdekken hoe gewoonten verschillen en wat zij delen. Fruit Vanhellemont hield zulke workshops.',
   'Vraag vooraf welke misverstanden er zijn.
Kies een begeleider van buiten het bedrijf.
Spreek na de workshop twee gewoonten af.'),
  ('CULTURE_WORKSHOPS', 'FR', 'Des ateliers pour mieux se comprendre',
   'Les collègues découvrent ce qui diffère dans leurs habitudes et ce qu’ils partagent. Fruit Vanhellemont en a organisé.',
   'Demandez d’abord quels malentendus existent.
Choisissez un animateur extérieur.
Convenez après l’atelier de deux habitudes communes.'),
  ('CULTURE_WORKSHOPS', 'DE', 'Workshops, um einander zu verstehen',
   'Die Beschäftigten entdecken, worin sich Gewohnheiten unterscheiden und was sie teilen. Fruit Vanhellemont hielt solche Workshops ab.',
   'Fragen Sie vorher, welche Missverständnisse es gibt.
Wählen Sie eine Leitung von außen.
Vereinbaren Sie danach zwei gemeinsame Gewohnheiten.'),
  ('CULTURE_WORKSHOPS', 'EN', 'Workshops to understand each other',
   'Colleagues find out how habits differ and what they share. Fruit Vanhellemont held such workshops.',
   'Ask beforehand which misunderstandings exist.
Choose a facilitator from outside.
Agree on two shared habits after the workshop.'),
  ('CLEAR_TALK', 'NL', 'Collega’s leren helder spreken',
   'Niet alleen de nieuwkomer leert. Collega’s oefenen hoe zij traag, kort en zonder dialect uitleg geven. VDAB biedt hiervoor in Vlaanderen HELP-modules aan.',
   'Begin met ploegbazen en meters en peters.
Oefen met echte opdrachten van die week.
Laat de ander herhalen wat afgesproken is.'),
  ('CLEAR_TALK', 'FR', 'Apprendre aux collègues à parler clairement',
   'Le nouveau venu n’est pas seul à apprendre. Les collègues s’exercent à expliquer lentement et brièvement. Le VDAB propose en Flandre des modules HELP.',
   'Commencez par les chefs d’équipe, marraines et parrains.
Exercez-vous avec les tâches de la semaine.
Faites répéter ce qui est convenu.'),
  ('CLEAR_TALK', 'DE', 'Klar sprechen lernen',
   'Nicht nur die neue Person lernt. Die anderen üben, langsam, kurz und ohne Dialekt zu erklären. Der VDAB bietet dafür in Flandern HELP-Module an.',
   'Beginnen Sie mit Teamleitungen, Patinnen und Paten.
Üben Sie mit echten Aufgaben der Woche.
Lassen Sie wiederholen, was vereinbart wurde.'),
  ('CLEAR_TALK', 'EN', 'Colleagues learn to speak clearly',
   'The newcomer is not the only one who learns. Colleagues practise short and slow explanations without dialect. In Flanders, VDAB offers HELP modules for this.',
   'Start with team leaders, godmothers and godfathers.
Practise with real tasks of that week.
Have the other repeat what was agreed.'),
  ('EQUALITY_TRAINING', 'NL', 'Leidinggevenden leren de wet tegen discriminatie',
   'Wie aanwerft of leiding geeft, kent de wet en herkent vooroordelen. Unia biedt hiervoor de onlinecursus eDiv aan.',
   'Laat elke leidinggevende de cursus in de werktijd volgen.
Bespreek daarna drie eigen gevallen.
Herhaal dit voor elke nieuwe leidinggevende.'),
  ('EQUALITY_TRAINING', 'FR', 'Former les responsables à la loi antidiscrimination',
   'Qui recrute ou dirige connaît la loi et reconnaît les préjugés. Unia propose pour cela la formation en ligne eDiv.',
   'Chaque responsable suit le cours pendant le temps de travail.
Discutez ensuite de trois cas vécus.
Répétez-le pour chaque nouveau responsable.'),
  ('EQUALITY_TRAINING', 'DE', 'Führungskräfte lernen das Recht gegen Diskriminierung',
   'Wer einstellt oder führt, kennt das Gesetz und erkennt Vorurteile. Unia bietet dafür den Onlinekurs eDiv an.',
   'Alle Führungskräfte machen den Kurs in der Arbeitszeit.
Besprechen Sie danach drei eigene Fälle.
Wiederholen Sie das für jede neue Führungskraft.'),
  ('EQUALITY_TRAINING', 'EN', 'Managers learn the law against discrimination',
   'Whoever hires or leads knows the law and recognises prejudice. Unia offers the online course eDiv for this.',
   'Let every manager follow the course in working time.
Then discuss three cases of your own.
Do the same for every new manager.'),
  ('REPORT_CONTACT', 'NL', 'Een vertrouwenspersoon voor discriminatie',
   'Iedereen weet bij wie een melding terechtkan. Die persoon luistert, legt uit wat kan en volgt op.',
   'Kies iemand die buiten de hiërarchie staat.
Hang foto en nummer op in de talen van de ploegen.
Vermeld ook Unia als plaats om te melden.'),
  ('REPORT_CONTACT', 'FR', 'Une personne de confiance en cas de discrimination',
   'Chacun sait à qui s’adresser. Cette personne écoute, explique les possibilités et assure le suivi.',
   'Choisissez quelqu’un hors de la hiérarchie.
Affichez sa photo et son numéro dans les langues des équipes.
Mentionnez aussi Unia comme lieu de signalement.'),
  ('REPORT_CONTACT', 'DE', 'Eine Vertrauensperson bei Diskriminierung',
   'Alle wissen, an wen sie sich wenden können. Diese Person hört zu, erklärt, was möglich ist, und bleibt dran.',
   'Wählen Sie jemanden außerhalb der Hierarchie.
Hängen Sie Foto und Nummer in den Sprachen der Teams auf.
Nennen Sie auch Unia als Meldestelle.'),
  ('REPORT_CONTACT', 'EN', 'A confidant for discrimination',
   'Everybody knows whom to tell. That person listens, explains what can be done and follows up.',
   'Choose somebody outside the hierarchy.
Put up a photo and number in the languages of the crews.
Name Unia too as a place to report.'),
  ('DIVERSITY_GROUP', 'NL', 'Een werkgroep die op het personeel lijkt',
   'Drie tot acht mensen uit verschillende functies volgen het plan van begin tot eind. Zij horen wat leeft en sturen bij.',
   'Zoek leden in elke ploeg en met de vakbonden.
Kom elke twee maanden samen, in de werktijd.
Geef de groep een klein budget.'),
  ('DIVERSITY_GROUP', 'FR', 'Un groupe de travail à l’image du personnel',
   'Trois à huit personnes de fonctions diverses suivent le plan du début à la fin. Elles écoutent et corrigent.',
   'Cherchez des membres dans chaque équipe et avec les syndicats.
Réunissez-vous tous les deux mois, au travail.
Donnez au groupe un petit budget.'),
  ('DIVERSITY_GROUP', 'DE', 'Eine Arbeitsgruppe, die der Belegschaft gleicht',
   'Drei bis acht Personen aus verschiedenen Stellen begleiten den Plan von Anfang bis Ende. Sie hören zu und steuern nach.',
   'Suchen Sie Mitglieder in jedem Team und mit den Gewerkschaften.
Treffen Sie sich alle zwei Monate in der Arbeitszeit.
Geben Sie der Gruppe ein kleines Budget.'),
  ('DIVERSITY_GROUP', 'EN', 'A working group that mirrors the staff',
   'Three to eight people from different jobs follow the plan from start to end. They hear what goes on and adjust.',
   'Find members in every crew and with the unions.
Meet every two months, in working time.
Give the group a small budget.'),
  ('SHARED_TABLE', 'NL', 'Samen eten, samen praten',
   'Een gedeelde maaltijd brengt ploegen samen die elkaar anders niet zien. Er is eten dat iedereen kan eten.',
   'Kies een uur waarop alle ploegen kunnen.
Vraag wie iets van thuis wil koken en vergoed de kosten.
Meng de tafels met naamkaartjes.'),
  ('SHARED_TABLE', 'FR', 'Manger ensemble, parler ensemble',
   'Un repas partagé réunit des équipes qui se voient peu. Il y a de quoi manger pour chacun.',
   'Choisissez une heure possible pour toutes les équipes.
Demandez qui veut cuisiner et remboursez les frais.
Mélangez les tables avec des cartons de place.'),
  ('SHARED_TABLE', 'DE', 'Zusammen essen, zusammen reden',
   'Ein gemeinsames Essen bringt Teams zusammen, die sich sonst kaum sehen. Es gibt Essen, das alle essen können.',
   'Wählen Sie eine Zeit, die allen Teams passt.
Fragen Sie, wer kochen möchte, und erstatten Sie die Kosten.
Mischen Sie die Tische mit Platzkarten.'),
  ('SHARED_TABLE', 'EN', 'Eat together, talk together',
   'A shared meal brings crews together that hardly meet. There is food that everybody can eat.',
   'Choose an hour that suits all crews.
Ask who wants to cook and pay the costs.
Mix the tables with place cards.'),
  ('ANONYMOUS_SURVEY', 'NL', 'Een anonieme bevraging over welkom zijn',
   'U vraagt of mensen zich welkom en eerlijk behandeld voelen. Niemand moet antwoorden en kleine groepen toont u niet.',
   'Stel hoogstens tien vragen, in de talen van de ploegen.
Toon geen cijfers over groepen van minder dan vijf.
Zeg binnen twee maanden wat u met het resultaat doet.'),
  ('ANONYMOUS_SURVEY', 'FR', 'Une enquête anonyme sur l’accueil',
   'Vous demandez si chacun se sent bienvenu et traité équitablement. Personne n’est obligé de répondre et les petits groupes restent cachés.',
   'Posez au plus dix questions, dans les langues des équipes.
Ne montrez aucun chiffre sur moins de cinq personnes.
Dites dans les deux mois ce que vous en ferez.'),
  ('ANONYMOUS_SURVEY', 'DE', 'Eine anonyme Umfrage zum Wohlbefinden',
   'Sie fragen, ob sich die Menschen willkommen und gerecht behandelt fühlen. Niemand muss antworten, und kleine Gruppen zeigen Sie nicht.',
   'Stellen Sie höchstens zehn Fragen in den Sprachen der Teams.
Zeigen Sie keine Zahlen zu weniger als fünf Personen.
Sagen Sie binnen zwei Monaten, was daraus folgt.'),
  ('ANONYMOUS_SURVEY', 'EN', 'An anonymous survey on feeling welcome',
   'You ask whether people feel welcome and fairly treated. Nobody has to answer, and small groups are not shown.',
   'Ask ten questions at most, in the languages of the crews.
Show no figures on fewer than five people.
Say within two months what you will do with the result.'),
  ('CUSTOMER_RULE', 'NL', 'Nee zeggen tegen discriminerende vragen van klanten',
   'Soms vraagt een klant om “geen vreemdelingen”. Medewerkers weten dan wat zij zeggen en dat de leiding achter hen staat.',
   'Schrijf één zin die iedereen mag gebruiken.
Oefen het gesprek met wie klanten spreekt.
Laat elke vraag melden en antwoord de klant zelf.'),
  ('CUSTOMER_RULE', 'FR', 'Dire non aux demandes discriminatoires des clients',
   'Parfois un client demande « pas d’étrangers ». Le personnel sait que répondre et que la direction le soutient.',
   'Écrivez une phrase que chacun peut utiliser.
Exercez cet entretien avec qui parle aux clients.
Faites signaler chaque demande et répondez au client vous-même.'),
  ('CUSTOMER_RULE', 'DE', 'Nein sagen zu diskriminierenden Wünschen',
   'Manchmal verlangt eine Kundin oder ein Kunde „keine Ausländer“. Die Beschäftigten wissen, was sie sagen und dass die Leitung sie stützt.',
   'Schreiben Sie einen Satz, den alle nutzen können.
Üben Sie das Gespräch mit allen, die Kundenkontakt haben.
Lassen Sie jeden Fall melden und antworten Sie selbst.'),
  ('CUSTOMER_RULE', 'EN', 'Say no to discriminating requests of customers',
   'Sometimes a customer asks for “no foreigners”. Workers know what to say, and that the management backs them.',
   'Write one sentence that everybody may use.
Practise the talk with those who meet customers.
Have every request reported and answer the customer yourself.'),
  ('SIGN_CHARTER', 'NL', 'Een charter ondertekenen en tonen',
   'Met een charter zegt u publiek welke maatregelen u neemt voor diversiteit. Personeel en kandidaten mogen u eraan houden.',
   'Lees de tekst met de directie en de vakbonden.
Onderteken en toon het charter aan de ingang en online.
Meld elk jaar wat u gedaan hebt.'),
  ('SIGN_CHARTER', 'FR', 'Signer une charte et la montrer',
   'Par une charte, vous annoncez publiquement vos mesures pour la diversité. Le personnel et les candidats peuvent vous le rappeler.',
   'Lisez le texte avec la direction et les syndicats.
Signez et affichez la charte à l’entrée et en ligne.
Dites chaque année ce que vous avez fait.'),
  ('SIGN_CHARTER', 'DE', 'Eine Charta unterzeichnen und zeigen',
   'Mit einer Charta sagen Sie öffentlich, was Sie für die Vielfalt tun. Belegschaft und Bewerbende dürfen Sie daran messen.',
   'Lesen Sie den Text mit Leitung und Gewerkschaften.
Unterzeichnen Sie und zeigen Sie die Charta am Eingang und online.
Berichten Sie jedes Jahr, was Sie getan haben.'),
  ('SIGN_CHARTER', 'EN', 'Sign a charter and show it',
   'With a charter you say in public which measures you take for diversity. Staff and candidates may hold you to it.',
   'Read the text with the management and the unions.
Sign it and show it at the entrance and online.
Report every year what you did.'),
  ('STAFF_STORIES', 'NL', 'Medewerkers vertellen over hun werk',
   'Echte verhalen van echte collega’s trekken kandidaten aan. Wie vertelt, kiest zelf wat en mag altijd stoppen.',
   'Zoek vrijwilligers in verschillende functies.
Vraag naar het werk, niet naar de afkomst.
Laat de tekst of film goedkeuren voor u die toont.'),
  ('STAFF_STORIES', 'FR', 'Des collègues racontent leur travail',
   'De vrais récits attirent des candidats. La personne choisit ce qu’elle raconte et peut arrêter à tout moment.',
   'Cherchez des volontaires dans diverses fonctions.
Posez des questions sur le travail, pas sur l’origine.
Faites approuver le texte ou le film avant de le montrer.'),
  ('STAFF_STORIES', 'DE', 'Beschäftigte erzählen von ihrer Arbeit',
   'Echte Geschichten ziehen Bewerbungen an. Wer erzählt, wählt selbst aus und darf jederzeit aufhören.',
   'Suchen Sie Freiwillige in verschiedenen Stellen.
Fragen Sie nach der Arbeit, nicht nach der Herkunft.
Lassen Sie Text oder Film vor der Veröffentlichung freigeben.'),
  ('STAFF_STORIES', 'EN', 'Colleagues tell about their work',
   'True stories of real colleagues draw candidates. Whoever tells one chooses what to say and may always stop.',
   'Find volunteers in different jobs.
Ask about the work, not about origin.
Have the text or film approved before you show it.'),
  ('SUPPLIER_CLAUSE', 'NL', 'Diversiteit vragen aan leveranciers',
   'In bestekken vraagt u wat een leverancier doet voor gelijke kansen. Zo telt uw aankoop mee.',
   'Begin bij schoonmaak, catering en uitzendwerk.
Vraag om twee maatregelen en hoe men ze meet.
Bespreek ze één keer per jaar.'),
  ('SUPPLIER_CLAUSE', 'FR', 'Demander la diversité aux fournisseurs',
   'Dans vos cahiers des charges, vous demandez ce que fait le fournisseur pour l’égalité. Vos achats comptent ainsi aussi.',
   'Commencez par le nettoyage, la restauration et l’intérim.
Demandez deux mesures et la façon de les évaluer.
Parlez-en une fois par an.'),
  ('SUPPLIER_CLAUSE', 'DE', 'Vielfalt von Lieferanten verlangen',
   'In Ausschreibungen fragen Sie, was ein Lieferant für Chancengleichheit tut. So zählt auch Ihr Einkauf.',
   'Beginnen Sie bei Reinigung, Verpflegung und Zeitarbeit.
Verlangen Sie zwei Maßnahmen und wie sie gemessen werden.
Sprechen Sie einmal im Jahr darüber.'),
  ('SUPPLIER_CLAUSE', 'EN', 'Ask suppliers for diversity',
   'In tenders you ask what a supplier does for equal chances. Your buying then counts as well.',
   'Start with cleaning, catering and agency work.
Ask for two measures and how they are measured.
Discuss them once a year.'),
  ('EMPLOYER_NETWORK', 'NL', 'Ervaringen delen met andere werkgevers',
   'Werkgevers leren het meest van elkaar. Werkgeversorganisaties verzamelen in hun actieplan inspirerende voorbeelden.',
   'Kies één maatregel die bij u goed werkt.
Schrijf op één bladzijde wat u deed en wat het gaf.
Ontvang een andere werkgever en ga er op bezoek.'),
  ('EMPLOYER_NETWORK', 'FR', 'Partager l’expérience avec d’autres employeurs',
   'Les employeurs apprennent surtout les uns des autres. Les organisations patronales rassemblent des exemples dans leur plan d’action.',
   'Choisissez une mesure qui marche chez vous.
Écrivez en une page ce que vous avez fait et obtenu.
Recevez un autre employeur et rendez-lui visite.'),
  ('EMPLOYER_NETWORK', 'DE', 'Erfahrungen mit anderen Arbeitgebern teilen',
   'Arbeitgeber lernen am meisten voneinander. Arbeitgeberverbände sammeln in ihrem Aktionsplan gute Beispiele.',
   'Wählen Sie eine Maßnahme, die bei Ihnen gut wirkt.
Schreiben Sie auf einer Seite, was Sie taten und erreichten.
Empfangen Sie einen anderen Arbeitgeber und besuchen Sie ihn.'),
  ('EMPLOYER_NETWORK', 'EN', 'Share experience with other employers',
   'Employers learn most from each other. Employers’ organisations collect inspiring examples in their action plan.',
   'Choose one measure that works well for you.
Write on one page what you did and what it brought.
Receive another employer and pay a visit in return.'),
  ('NEIGHBOURHOOD_JOBS_DAY', 'NL', 'Een jobdag in de buurt',
   'U gaat naar de mensen toe: een buurthuis, een markt, een sporthal. Wie wil, praat meteen met een ploegbaas.',
   'Kies een plek waar mensen al komen.
Neem collega’s mee die de talen van de buurt spreken.
Bel wie zich meldt binnen een week.'),
  ('NEIGHBOURHOOD_JOBS_DAY', 'FR', 'Une journée de l’emploi dans le quartier',
   'Vous allez vers les gens : une maison de quartier, un marché, un hall de sport. On peut parler aussitôt avec un chef d’équipe.',
   'Choisissez un lieu que les gens fréquentent déjà.
Venez avec des collègues qui parlent les langues du quartier.
Rappelez les intéressés dans la semaine.'),
  ('NEIGHBOURHOOD_JOBS_DAY', 'DE', 'Ein Jobtag im Viertel',
   'Sie gehen zu den Menschen: in ein Stadtteilhaus, auf einen Markt, in eine Sporthalle. Wer möchte, spricht gleich mit einer Teamleitung.',
   'Wählen Sie einen Ort, an dem die Menschen ohnehin sind.
Nehmen Sie Leute mit, die die Sprachen des Viertels sprechen.
Rufen Sie Interessierte innerhalb einer Woche an.'),
  ('NEIGHBOURHOOD_JOBS_DAY', 'EN', 'A jobs day in the neighbourhood',
   'You go to the people: a community centre, a market, a sports hall. Whoever wants to talks with a team leader at once.',
   'Choose a place where people already come.
Bring colleagues who speak the languages of the neighbourhood.
Call those who sign up within a week.'),
  ('ACCESSIBLE_SITE', 'NL', 'Een jobsite die iedereen kan lezen',
   'Uw site werkt met een schermlezer, met het toetsenbord en op een oude telefoon. De tekst is eenvoudig.',
   'Laat iemand met een visuele beperking solliciteren en kijk mee.
Herstel eerst het formulier en de contrasten.
Zet bij elke film ondertitels.'),
  ('ACCESSIBLE_SITE', 'FR', 'Un site d’emploi que chacun peut lire',
   'Votre site fonctionne avec un lecteur d’écran, au clavier et sur un vieux téléphone. Le texte est simple.',
   'Observez une personne malvoyante qui postule.
Corrigez d’abord le formulaire et les contrastes.
Ajoutez des sous-titres à chaque film.'),
  ('ACCESSIBLE_SITE', 'DE', 'Eine Jobseite, die alle lesen können',
   'Ihre Seite funktioniert mit Bildschirmleser, mit Tastatur und auf einem alten Telefon. Der Text ist einfach.',
   'Sehen Sie zu, wie sich eine Person mit Sehbehinderung bewirbt.
Verbessern Sie zuerst Formular und Kontraste.
Versehen Sie jeden Film mit Untertiteln.'),
  ('ACCESSIBLE_SITE', 'EN', 'A jobs site that everybody can read',
   'Your site works with a screen reader, with the keyboard and on an old phone. The text is simple.',
   'Watch a person with impaired sight apply.
Repair the form and the contrasts first.
Add captions to every film.');
