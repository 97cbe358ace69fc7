-- The ethical charter: dated versions, a text per language, and who signed which text.
-- A text is never changed: whoever wants other words adds a version. The hash is taken over title, an empty line and
-- body in UTF-8, which are stored in canonical form (NFC, line feeds, no blanks at line ends).

create table charter_version (
  number     int not null,
  valid_from date not null,
  primary key (number),
  constraint charter_version_valid_from unique (valid_from)
) engine = InnoDB default charset = utf8mb4;

create table charter_text (
  id             char(36) character set ascii collate ascii_bin not null,
  version_number int not null,
  language       char(2) character set ascii collate ascii_bin not null,
  source_note    varchar(300) not null,
  title          varchar(200) not null,
  body           text not null,
  sha256         char(64) character set ascii collate ascii_bin not null,
  primary key (id),
  constraint charter_text_of foreign key (version_number) references charter_version (number),
  constraint charter_text_once unique (version_number, language),
  constraint charter_text_language check (language in ('NL', 'FR', 'DE', 'EN'))
) engine = InnoDB default charset = utf8mb4;

create table charter_signature (
  id                 char(36) character set ascii collate ascii_bin not null,
  employer_id        char(36) character set ascii collate ascii_bin not null,
  version_number     int not null,
  language           char(2) character set ascii collate ascii_bin not null,
  sha256             char(64) character set ascii collate ascii_bin not null,
  signatory_name     varchar(160) not null,
  signatory_function varchar(160) not null,
  member_id          char(36) character set ascii collate ascii_bin not null,
  signed_at          datetime(6) not null,
  withdrawn_at       datetime(6) null,
  withdrawn_by       char(36) character set ascii collate ascii_bin null,
  version            int not null default 0,
  -- A withdrawn signature stays as history and leaves room for a new one
  standing_version   int generated always as (case when withdrawn_at is null then version_number end) virtual,
  primary key (id),
  constraint charter_signature_of foreign key (employer_id) references organisation (id),
  constraint charter_signature_text foreign key (version_number, language)
    references charter_text (version_number, language),
  constraint charter_signature_by foreign key (member_id) references member (id),
  constraint charter_signature_withdrawn_by foreign key (withdrawn_by) references member (id),
  constraint charter_signature_once unique (employer_id, standing_version),
  constraint charter_signature_withdrawn check ((withdrawn_at is null) = (withdrawn_by is null))
) engine = InnoDB default charset = utf8mb4;

insert into charter_version (number, valid_from) values (1, '2020-01-01');

insert into charter_text (id, version_number, language, source_note, title, body, sha256) values (
  '00000000-0000-7000-8000-0000000c0101', 1, 'NL',
  'Model, geschreven voor Pontes. Het is geen tekst van een overheid. Wie Pontes beheert, vervangt het door een eigen versie.',
  'Ethisch charter voor werkgevers (model)',
  'Wij ondertekenen dit charter en verbinden ons tot wat volgt.

# 1. Gelijk loon en aangegeven werk
Wij geven elk gewerkt uur aan. Wij betalen een gelijk loon voor gelijk werk. Herkomst en verblijfsstatuut spelen daarbij geen rol.

# 2. Geen uitbuiting
Wij maken geen misbruik van iemands onzekere situatie. Wij vragen geen geld voor werk en houden geen identiteitsdocumenten bij. De regels over arbeidstijd, rust en veiligheid gelden voor iedereen, ook voor stagiairs.

# 3. Eerlijke selectie
Wij kiezen op basis van wat iemand kan. De eerste selectie gebeurt zonder naam, foto, leeftijd, herkomst of adres. Elke kandidaat krijgt van ons een antwoord.

# 4. Taal op het werk
Wij vragen alleen het taalniveau dat op de eerste werkdag nodig is. Wij helpen mensen om de taal op het werk verder te leren. Wij leggen veiligheidsregels zo uit dat iedereen ze begrijpt.

# 5. Loon en opvang
Wie in een opvangcentrum woont en een loon krijgt, moet soms een bijdrage betalen. Wij zeggen dat vóór de start. Wij zeggen ook waar men uitleg krijgt.

# 6. Een aanspreekpunt
Wij duiden een aanspreekpunt aan voor nieuwkomers op het werk. Vragen en klachten krijgen een antwoord. Niemand ondervindt er nadeel van.

# 7. Een diversiteitsplan
Wij hebben de intentie om een diversiteitsplan op te stellen, in overleg met de vertegenwoordigers van onze werknemers. Het plan noemt doelstellingen, acties en termijnen. Wij laten het opvolgen en evalueren.',
  sha2(concat(title, '\n\n', body), 256));

insert into charter_text (id, version_number, language, source_note, title, body, sha256) values (
  '00000000-0000-7000-8000-0000000c0102', 1, 'FR',
  'Modèle écrit pour Pontes. Ce n’est pas un texte d’une autorité publique. Le gestionnaire de Pontes le remplace par sa propre version.',
  'Charte éthique pour employeurs (modèle)',
  'En signant cette charte, nous prenons les engagements suivants.

# 1. Salaire égal et travail déclaré
Nous déclarons chaque heure de travail. À travail égal, nous payons un salaire égal. L’origine et le statut de séjour n’y changent rien.

# 2. Pas d’exploitation
Nous ne profitons jamais de la situation incertaine d’une personne. Nous ne demandons pas d’argent en échange d’un travail et ne conservons pas de documents d’identité. Les règles sur le temps de travail, le repos et la sécurité valent pour tous, stagiaires compris.

# 3. Une sélection équitable
Nous choisissons sur la base des compétences. La première sélection se fait sans nom, photo, âge, origine ni adresse. Chaque candidat reçoit une réponse de notre part.

# 4. La langue au travail
Nous demandons uniquement le niveau de langue nécessaire le premier jour. Nous aidons les personnes à apprendre la langue au travail. Nous expliquons les consignes de sécurité de façon que chacun les comprenne.

# 5. Salaire et accueil
Une personne qui vit dans un centre d’accueil et reçoit un salaire doit parfois payer une contribution. Nous le disons avant le début du travail. Nous disons aussi où s’informer.

# 6. Une personne de contact
Nous désignons une personne de contact pour les nouveaux arrivants au travail. Les questions et les plaintes reçoivent une réponse. Personne n’en subit un désavantage.

# 7. Un plan de diversité
Nous avons l’intention d’établir un plan de diversité, en concertation avec les représentants de nos travailleurs. Le plan fixe des objectifs, des actions et des délais. Nous acceptons qu’il soit suivi et évalué.',
  sha2(concat(title, '\n\n', body), 256));

insert into charter_text (id, version_number, language, source_note, title, body, sha256) values (
  '00000000-0000-7000-8000-0000000c0103', 1, 'DE',
  'Vorlage, für Pontes geschrieben. Sie ist kein Text einer Behörde. Wer Pontes betreibt, ersetzt sie durch eine eigene Fassung.',
  'Ethische Charta für Arbeitgeber (Vorlage)',
  'Mit der Unterzeichnung dieser Charta verpflichten wir uns zu Folgendem.

# 1. Gleicher Lohn und angemeldete Arbeit
Wir melden jede Arbeitsstunde an. Für gleiche Arbeit zahlen wir gleichen Lohn. Herkunft und Aufenthaltsstatus spielen dabei keine Rolle.

# 2. Keine Ausbeutung
Wir nutzen die unsichere Lage eines Menschen niemals aus. Wir verlangen kein Geld für Arbeit und behalten keine Ausweise ein. Die Regeln zu Arbeitszeit, Ruhe und Sicherheit gelten für alle, auch für Praktikanten.

# 3. Faire Auswahl
Wir wählen danach aus, was jemand kann. Die erste Auswahl geschieht ohne Name, Foto, Alter, Herkunft oder Adresse. Jede Bewerberin und jeder Bewerber erhält von uns eine Antwort.

# 4. Sprache bei der Arbeit
Wir verlangen nur das Sprachniveau, das am ersten Arbeitstag nötig ist. Wir helfen dabei, die Sprache bei der Arbeit weiter zu lernen. Wir erklären Sicherheitsregeln so, dass alle sie verstehen.

# 5. Lohn und Aufnahme
Wer in einem Aufnahmezentrum wohnt und Lohn erhält, muss manchmal einen Beitrag zahlen. Wir sagen das vor dem ersten Arbeitstag. Wir sagen auch, wo man Auskunft erhält.

# 6. Eine Ansprechperson
Wir benennen eine Ansprechperson für neu Zugewanderte bei der Arbeit. Fragen und Beschwerden werden beantwortet. Niemand hat dadurch einen Nachteil.

# 7. Ein Diversitätsplan
Wir haben die Absicht, einen Diversitätsplan aufzustellen, in Absprache mit den Vertretern unserer Beschäftigten. Der Plan nennt Ziele, Maßnahmen und Fristen. Wir lassen ihn begleiten und bewerten.',
  sha2(concat(title, '\n\n', body), 256));

insert into charter_text (id, version_number, language, source_note, title, body, sha256) values (
  '00000000-0000-7000-8000-0000000c0104', 1, 'EN',
  'Template written for Pontes. It is not a text of a public authority. Whoever runs Pontes replaces it with a version of their own.',
  'Ethical charter for employers (template)',
  'By signing this charter we commit ourselves to what follows.

# 1. Equal pay and declared work
We declare every hour of work. We pay equal wages for equal work. Origin and residence status make no difference.

# 2. No exploitation
We never take advantage of a person’s uncertain situation. We ask no money for work and keep no identity papers. The rules on working time, rest and safety hold for everybody, interns included.

# 3. Fair selection
We choose by what a person can do. The first selection takes place without name, photo, age, origin or address. Every candidate gets an answer from us.

# 4. Language at work
We only ask for the language level that is needed on the first day. We help people to go on learning the language at work. We explain safety rules so that everybody understands them.

# 5. Wages and reception
People who live in a reception centre and earn a wage sometimes have to pay a contribution. We say so before they start. We also say where they can get information.

# 6. A contact person
We name a contact person for newcomers at work. Questions and complaints get an answer. Nobody is put at a disadvantage for asking.

# 7. A diversity plan
We intend to draw up a diversity plan, in consultation with the representatives of our workers. The plan names objectives, actions and deadlines. We let it be followed up and evaluated.',
  sha2(concat(title, '\n\n', body), 256));
