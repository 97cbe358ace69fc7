-- The state of play in figures and in words. Figures are counts by place, never a row per person: no table here has a
-- column that could hold one. Words are answers to a questionnaire, kept with the version that was answered.

create table establishment (
  id           char(36) character set ascii collate ascii_bin not null,
  employer_id  char(36) character set ascii collate ascii_bin not null,
  name         varchar(120) not null,
  unit_number  char(10) character set ascii collate ascii_bin null,
  municipality char(5) character set ascii collate ascii_bin null,
  postcode     char(4) character set ascii collate ascii_bin null,
  closed_on    date null,
  version      int not null,
  primary key (id),
  constraint establishment_of foreign key (employer_id) references organisation (id),
  constraint establishment_own unique (employer_id, id),
  constraint establishment_once unique (employer_id, name),
  constraint establishment_named check (char_length(trim(name)) > 0),
  constraint establishment_unit_number check (unit_number regexp '^[0-9]{10}$')
) engine = InnoDB default charset = utf8mb4;

-- How a headcount divides work. The lists are a choice of Pontes; a programme that uses others changes these rows. A term
-- that grids refer to is never deleted, it gets a valid_to.
create table work_term (
  code       varchar(30) character set ascii collate ascii_bin not null,
  kind       varchar(20) character set ascii collate ascii_bin not null,
  position   int not null,
  name_nl    varchar(120) not null,
  name_fr    varchar(120) not null,
  name_de    varchar(120) not null,
  name_en    varchar(120) not null,
  valid_from date not null,
  valid_to   date null,
  primary key (code),
  constraint work_term_kind check (kind in ('JOB_LEVEL', 'CONTRACT')),
  constraint work_term_period check (valid_to is null or valid_to >= valid_from)
) engine = InnoDB default charset = utf8mb4;

insert into work_term values
  ('MANUAL', 'JOB_LEVEL', 1, 'Arbeiders', 'Ouvriers', 'Arbeiter', 'Manual workers', '2020-01-01', null),
  ('CLERICAL', 'JOB_LEVEL', 2, 'Bedienden', 'Employés', 'Angestellte', 'Office staff', '2020-01-01', null),
  ('SUPERVISOR', 'JOB_LEVEL', 3, 'Leidinggevenden', 'Responsables d’équipe', 'Teamleitungen', 'Supervisors',
   '2020-01-01', null),
  ('EXECUTIVE', 'JOB_LEVEL', 4, 'Kader en directie', 'Cadres et direction', 'Führungskräfte und Direktion',
   'Managers and directors', '2020-01-01', null),
  ('PERMANENT', 'CONTRACT', 1, 'Onbepaalde duur', 'Durée indéterminée', 'Unbefristet', 'Permanent', '2020-01-01', null),
  ('FIXED_TERM', 'CONTRACT', 2, 'Bepaalde duur', 'Durée déterminée', 'Befristet', 'Fixed term', '2020-01-01', null),
  ('AGENCY', 'CONTRACT', 3, 'Uitzendwerk', 'Intérim', 'Leiharbeit', 'Agency work', '2020-01-01', null),
  ('TRAINEE', 'CONTRACT', 4, 'Stage of opleiding', 'Stage ou formation', 'Praktikum oder Ausbildung',
   'Internship or training', '2020-01-01', null);

create table headcount_grid (
  plan_id     char(36) character set ascii collate ascii_bin not null,
  employer_id char(36) character set ascii collate ascii_bin not null,
  imported_at datetime(6) not null,
  version     int not null,
  primary key (plan_id),
  constraint headcount_grid_of foreign key (employer_id) references organisation (id),
  constraint headcount_grid_in foreign key (plan_id) references diversity_plan (id)
) engine = InnoDB default charset = utf8mb4;

-- A division that the grid does not have has no code, and everybody in a place has no target group. All of these together
-- are written once more as the key of the place, because a unique key takes rows without codes for different ones.
create table headcount_grid_cell (
  id               char(36) character set ascii collate ascii_bin not null,
  employer_id      char(36) character set ascii collate ascii_bin not null,
  plan_id          char(36) character set ascii collate ascii_bin not null,
  establishment_id char(36) character set ascii collate ascii_bin null,
  job_level        varchar(30) character set ascii collate ascii_bin null,
  contract         varchar(30) character set ascii collate ascii_bin null,
  target_group     varchar(30) character set ascii collate ascii_bin null,
  people           int not null,
  place            varchar(140) character set ascii collate ascii_bin not null,
  primary key (id),
  constraint headcount_grid_cell_of foreign key (employer_id) references organisation (id),
  constraint headcount_grid_cell_in foreign key (plan_id) references headcount_grid (plan_id),
  constraint headcount_grid_cell_at foreign key (employer_id, establishment_id)
    references establishment (employer_id, id),
  constraint headcount_grid_cell_level foreign key (job_level) references work_term (code),
  constraint headcount_grid_cell_contract foreign key (contract) references work_term (code),
  constraint headcount_grid_cell_group foreign key (target_group) references target_group (code),
  constraint headcount_grid_cell_once unique (plan_id, place),
  constraint headcount_grid_cell_people check (people >= 0),
  index headcount_grid_cell_own (employer_id, plan_id)
) engine = InnoDB default charset = utf8mb4;

-- From the authority on, and in public, figures are rounded to multiples of this; no source gives the 5.
alter table programme
  add column rounding_base int not null default 5,
  add constraint programme_rounding_base check (rounding_base between 1 and 100);

create table questionnaire (
  number     int not null,
  valid_from date not null,
  valid_to   date null,
  primary key (number),
  constraint questionnaire_once unique (valid_from),
  constraint questionnaire_period check (valid_to is null or valid_to >= valid_from)
) engine = InnoDB default charset = utf8mb4;

create table questionnaire_question (
  questionnaire int not null,
  code          varchar(40) character set ascii collate ascii_bin not null,
  section       varchar(30) character set ascii collate ascii_bin not null,
  position      int not null,
  name_nl       varchar(300) not null,
  name_fr       varchar(300) not null,
  name_de       varchar(300) not null,
  name_en       varchar(300) not null,
  primary key (questionnaire, code),
  constraint questionnaire_question_in foreign key (questionnaire) references questionnaire (number),
  constraint questionnaire_question_section check (section in ('RECRUITMENT', 'WELCOME', 'PERSONNEL_MANAGEMENT',
                                                               'COMMUNICATION'))
) engine = InnoDB default charset = utf8mb4;

create table plan_analysis (
  plan_id       char(36) character set ascii collate ascii_bin not null,
  employer_id   char(36) character set ascii collate ascii_bin not null,
  questionnaire int not null,
  version       int not null,
  primary key (plan_id),
  constraint plan_analysis_of foreign key (employer_id) references organisation (id),
  constraint plan_analysis_in foreign key (plan_id) references diversity_plan (id),
  constraint plan_analysis_by foreign key (questionnaire) references questionnaire (number),
  index plan_analysis_own (employer_id, plan_id)
) engine = InnoDB default charset = utf8mb4;

create table plan_answer (
  employer_id   char(36) character set ascii collate ascii_bin not null,
  plan_id       char(36) character set ascii collate ascii_bin not null,
  questionnaire int not null,
  question      varchar(40) character set ascii collate ascii_bin not null,
  extent        varchar(20) character set ascii collate ascii_bin not null,
  remark        varchar(500) not null,
  primary key (plan_id, question),
  constraint plan_answer_of foreign key (employer_id) references organisation (id),
  constraint plan_answer_in foreign key (plan_id) references plan_analysis (plan_id),
  constraint plan_answer_to foreign key (questionnaire, question) references questionnaire_question (questionnaire, code),
  constraint plan_answer_extent check (extent in ('NOT_YET', 'PARTLY', 'FULLY', 'NOT_APPLICABLE'))
) engine = InnoDB default charset = utf8mb4;

-- The questions are a choice of Pontes, after the domains of the plans, their target groups and the measures that the
-- sources name: new channels, job descriptions, objective selection, welcome, language, communication.
insert into questionnaire values (1, '2020-01-01', null);

insert into questionnaire_question values
  (1, 'CHANNELS', 'RECRUITMENT', 1,
   'Zoekt u kandidaten ook langs wegen die nieuwkomers bereiken, zoals lokale organisaties en jobdesks?',
   'Cherchez-vous aussi des candidats par des voies qui atteignent les nouveaux arrivants, comme les associations locales ?',
   'Suchen Sie auch auf Wegen, die Zugewanderte erreichen, etwa über örtliche Vereine?',
   'Do you also look for candidates in ways that reach newcomers, such as local organisations and job desks?'),
  (1, 'JOB_DESCRIPTIONS', 'RECRUITMENT', 2,
   'Vraagt u in vacatures alleen wat voor het werk echt nodig is?',
   'Vos offres ne demandent-elles que ce qui est vraiment nécessaire au travail ?',
   'Verlangen Ihre Stellenanzeigen nur, was die Arbeit wirklich braucht?',
   'Do your vacancies ask only for what the work really needs?'),
  (1, 'OBJECTIVE_SELECTION', 'RECRUITMENT', 3,
   'Krijgt elke kandidaat voor een functie dezelfde vragen en dezelfde beoordeling?',
   'Chaque candidat à un poste reçoit-il les mêmes questions et la même évaluation ?',
   'Bekommen alle, die sich auf eine Stelle bewerben, dieselben Fragen und dieselbe Bewertung?',
   'Does every candidate for a job get the same questions and the same rating?'),
  (1, 'LANGUAGE_NEEDED', 'RECRUITMENT', 4,
   'Zegt u per functie welke taal op dag één nodig is, en wat men later leert?',
   'Dites-vous pour chaque fonction quelle langue il faut dès le premier jour, et ce qui s’apprend ensuite ?',
   'Sagen Sie für jede Stelle, welche Sprache am ersten Tag nötig ist und was man später lernt?',
   'Do you say for each job which language is needed on day one, and what is learnt later?'),
  (1, 'FOREIGN_DIPLOMAS', 'RECRUITMENT', 5,
   'Telt u buitenlandse diploma’s en bewezen ervaring mee?',
   'Tenez-vous compte des diplômes étrangers et de l’expérience prouvée ?',
   'Zählen bei Ihnen ausländische Abschlüsse und nachgewiesene Erfahrung?',
   'Do you take foreign diplomas and proven experience into account?'),
  (1, 'WELCOME_PERSON', 'WELCOME', 6,
   'Heeft elke nieuwe collega een vaste persoon, zoals een meter of peter?',
   'Chaque nouveau collègue a-t-il une personne de référence, comme un parrain ou une marraine ?',
   'Hat jedes neue Teammitglied eine feste Ansprechperson, etwa eine Patin oder einen Paten?',
   'Does every new colleague have one person to turn to, such as a godmother or godfather?'),
  (1, 'PLAIN_WELCOME', 'WELCOME', 7,
   'Is uw onthaal ook duidelijk voor wie de taal nog leert?',
   'Votre accueil est-il clair aussi pour qui apprend encore la langue ?',
   'Ist Ihre Einführung auch klar für Menschen, die die Sprache noch lernen?',
   'Is your welcome also clear to people who are still learning the language?'),
  (1, 'SAFETY', 'WELCOME', 8,
   'Begrijpt iedereen de veiligheidsregels, bijvoorbeeld door beelden of meer talen?',
   'Chacun comprend-il les règles de sécurité, par exemple grâce à des images ou à plusieurs langues ?',
   'Verstehen alle die Sicherheitsregeln, etwa durch Bilder oder mehrere Sprachen?',
   'Does everybody understand the safety rules, for example by pictures or in several languages?'),
  (1, 'FIRST_TALK', 'WELCOME', 9,
   'Voert u in de eerste maanden een gesprek over hoe het gaat?',
   'Menez-vous dans les premiers mois un entretien pour savoir comment cela se passe ?',
   'Sprechen Sie in den ersten Monaten darüber, wie es läuft?',
   'Do you talk in the first months about how things are going?'),
  (1, 'LANGUAGE_COACHING', 'PERSONNEL_MANAGEMENT', 10,
   'Kunnen medewerkers tijdens het werk een landstaal leren?',
   'Peut-on apprendre une langue nationale pendant le travail ?',
   'Kann man während der Arbeit eine Landessprache lernen?',
   'Can people learn a national language during working hours?'),
  (1, 'EQUAL_CHANCES', 'PERSONNEL_MANAGEMENT', 11,
   'Kijkt u na of opleiding en promotie alle groepen bereiken?',
   'Vérifiez-vous si la formation et la promotion atteignent tous les groupes ?',
   'Prüfen Sie, ob Weiterbildung und Aufstieg alle Gruppen erreichen?',
   'Do you check whether training and promotion reach all groups?'),
  (1, 'ADAPTED_WORK', 'PERSONNEL_MANAGEMENT', 12,
   'Past u werk en uren aan voor wie een handicap heeft of ouder wordt?',
   'Adaptez-vous le travail et les horaires pour qui a un handicap ou prend de l’âge ?',
   'Passen Sie Arbeit und Zeiten für Menschen mit Behinderung oder im höheren Alter an?',
   'Do you adapt work and hours for people with a disability or as they get older?'),
  (1, 'TRAINED_LEADERS', 'PERSONNEL_MANAGEMENT', 13,
   'Leren leidinggevenden omgaan met diversiteit en discriminatie?',
   'Les responsables apprennent-ils à gérer la diversité et la discrimination ?',
   'Lernen Führungskräfte, mit Vielfalt und Diskriminierung umzugehen?',
   'Do supervisors learn how to handle diversity and discrimination?'),
  (1, 'COMPLAINTS', 'PERSONNEL_MANAGEMENT', 14,
   'Kan iemand die gediscrimineerd wordt ergens veilig terecht?',
   'Une personne discriminée peut-elle s’adresser quelque part en sécurité ?',
   'Gibt es eine sichere Anlaufstelle für Menschen, die diskriminiert werden?',
   'Is there a safe place to turn to for somebody who meets discrimination?'),
  (1, 'MANAGEMENT_SAYS_SO', 'COMMUNICATION', 15,
   'Zegt de directie openlijk dat zij diversiteit wil?',
   'La direction dit-elle ouvertement qu’elle veut la diversité ?',
   'Sagt die Leitung offen, dass sie Vielfalt will?',
   'Does the management say openly that it wants diversity?'),
  (1, 'EVERYBODY_INFORMED', 'COMMUNICATION', 16,
   'Bereikt interne informatie ook wie geen computer heeft of weinig leest?',
   'L’information interne atteint-elle aussi qui n’a pas d’ordinateur ou lit peu ?',
   'Erreicht interne Information auch Menschen ohne Computer oder mit wenig Leseübung?',
   'Does internal information also reach people who have no computer or read little?'),
  (1, 'IMAGES', 'COMMUNICATION', 17,
   'Herkennen verschillende mensen zich in uw beelden en teksten?',
   'Des personnes différentes se reconnaissent-elles dans vos images et vos textes ?',
   'Erkennen sich verschiedene Menschen in Ihren Bildern und Texten wieder?',
   'Do different people recognise themselves in your pictures and texts?'),
  (1, 'OUTSIDE_WORLD', 'COMMUNICATION', 18,
   'Vertelt u klanten en leveranciers wat u voor diversiteit doet?',
   'Dites-vous à vos clients et fournisseurs ce que vous faites pour la diversité ?',
   'Erzählen Sie Kundschaft und Lieferanten, was Sie für Vielfalt tun?',
   'Do you tell customers and suppliers what you do for diversity?');
