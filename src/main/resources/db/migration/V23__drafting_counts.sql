-- The headcount and the questionnaire are pages of the task list like all others: each knows in which version of the plan
-- it was written last.
alter table diversity_plan
  add column headcounts_changed_in int not null default 0,
  add column analysis_changed_in   int not null default 0;

-- What nobody came back to is removed by its age alone, whoever typed it.
alter table form_draft
  drop index form_draft_old,
  add index form_draft_old (saved_at);
