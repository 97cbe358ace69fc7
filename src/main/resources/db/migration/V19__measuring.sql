-- How an objective is measured comes from the catalogue: a new way of measuring needs a row and no release. An objective
-- keeps what its indicator meant on the day that it was written.

alter table indicator
  add column valid_from        date not null default '2020-01-01',
  add column valid_to          date null,
  add column adds_up           boolean not null default false,
  add column counts_placements boolean not null default false,
  add constraint indicator_period check (valid_to is null or valid_to >= valid_from),
  -- A placement is one more, so only what adds up can count it
  add constraint indicator_placements check (not counts_placements or adds_up);
alter table indicator alter column valid_from drop default;
alter table indicator drop constraint indicator_share;
alter table indicator add constraint indicator_share check ((kind = 'SHARE') = needs_denominator);

update indicator set adds_up = true where kind = 'COUNT' or code = 'TRAINING_DAYS';
update indicator set counts_placements = true where code in ('PEOPLE_HIRED', 'INTERNSHIPS');

-- For what no row above names, and for the objectives that were written before there was a catalogue
insert into indicator (code, kind, position, name_nl, name_fr, name_de, name_en, unit_nl, unit_fr, unit_de, unit_en,
                       needs_denominator, valid_from, valid_to, adds_up, counts_placements) values
  ('COUNT', 'COUNT', 101, 'Een ander aantal mensen of dingen', 'Un autre nombre de personnes ou de choses',
   'Eine andere Anzahl von Menschen oder Dingen', 'Another number of people or things', 'stuks', 'unités', 'Stück',
   'items', false, '2020-01-01', null, true, true),
  ('SHARE', 'SHARE', 102, 'Een ander aandeel', 'Une autre part', 'Ein anderer Anteil', 'Another share', 'procent',
   'pour cent', 'Prozent', 'per cent', true, '2020-01-01', null, false, false),
  ('DAYS', 'DAYS', 103, 'Een ander aantal dagen', 'Un autre nombre de jours', 'Eine andere Anzahl von Tagen',
   'Another number of days', 'dagen', 'jours', 'Tage', 'days', false, '2020-01-01', null, false, false),
  ('YES_NO', 'YES_NO', 104, 'Iets anders: ja of nee', 'Autre chose : oui ou non', 'Etwas anderes: ja oder nein',
   'Something else: yes or no', 'ja of nee', 'oui ou non', 'ja oder nein', 'yes or no', false, '2020-01-01', null,
   false, false),
  ('SCORE', 'SCORE', 105, 'Een andere score', 'Un autre score', 'Eine andere Punktzahl', 'Another score', 'punten',
   'points', 'Punkte', 'points', false, '2020-01-01', null, false, false);

alter table plan_objective drop constraint plan_objective_indicator;
alter table plan_objective
  modify column indicator varchar(30) character set ascii collate ascii_bin not null,
  -- What stands without more is a count, as COUNT says above
  add column indicator_kind    varchar(10) character set ascii collate ascii_bin not null default 'COUNT',
  add column adds_up           boolean not null default true,
  add column counts_placements boolean not null default true,
  -- The people that a share is of; it cannot be read without them
  add column baseline_part     int null,
  add column baseline_whole    int null,
  -- Places kept for a group: the approval of the positive action, which the royal decree of 11 February 2019 asks for
  add column reserved_by       varchar(120) null,
  add column reserved_from     date null,
  add column reserved_until    date null;
update plan_objective join indicator on indicator.code = plan_objective.indicator
  set plan_objective.indicator_kind = indicator.kind, plan_objective.adds_up = indicator.adds_up,
      plan_objective.counts_placements = indicator.counts_placements;
alter table plan_objective
  add constraint plan_objective_measured foreign key (indicator) references indicator (code),
  add constraint plan_objective_kind check (indicator_kind in ('COUNT', 'SHARE', 'DAYS', 'YES_NO', 'SCORE')),
  add constraint plan_objective_share check ((baseline_part is null) = (baseline_whole is null)),
  add constraint plan_objective_part check (baseline_part between 0 and baseline_whole),
  add constraint plan_objective_whole check (baseline_whole > 0),
  add constraint plan_objective_reserved check ((reserved_by is null) = (reserved_from is null)
                                                and (reserved_by is null) = (reserved_until is null)),
  add constraint plan_objective_reserved_period check (reserved_until > reserved_from);

alter table progress_entry
  add column share_part  int null,
  add column share_whole int null,
  add constraint progress_entry_share check ((share_part is null) = (share_whole is null)),
  add constraint progress_entry_part check (share_part between 0 and share_whole),
  add constraint progress_entry_whole check (share_whole > 0);

-- Bounds that the law sets or that we chose, each from a day on and with where it was read.
create table dated_limit (
  code       varchar(40) character set ascii collate ascii_bin not null,
  valid_from date not null,
  amount     bigint not null,
  source     varchar(500) not null,
  checked_on date not null,
  certainty  varchar(20) character set ascii collate ascii_bin not null,
  primary key (code, valid_from),
  constraint dated_limit_amount check (amount >= 0),
  constraint dated_limit_certainty check (certainty in ('VERIFIED', 'UNVERIFIED'))
) engine = InnoDB default charset = utf8mb4;

-- The royal decree of 11 February 2019 is in force since 11 March 2019: an approval holds for three years at most. To warn
-- ninety days before its end is our own choice.
insert into dated_limit values
  ('POSITIVE_ACTION_MONTHS', '2019-03-11', 36, 'https://www.acerta.be', '2026-11-22', 'VERIFIED'),
  ('POSITIVE_ACTION_WARNING_DAYS', '2019-03-11', 90, 'Pontes', '2026-11-22', 'UNVERIFIED');
