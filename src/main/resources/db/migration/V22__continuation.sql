-- A plan can continue an earlier one of the same employer, and a part can be carried over from a part of that one. Each
-- knows where it came from and never changes that; the one before is there already, so that no circle can close.

alter table diversity_plan
  add constraint diversity_plan_owned unique (employer_id, id);
alter table plan_objective
  add constraint plan_objective_owned unique (employer_id, id);
alter table plan_action
  add constraint plan_action_owned unique (employer_id, id);

alter table diversity_plan
  add column predecessor_id char(36) character set ascii collate ascii_bin null,
  add index diversity_plan_continued (employer_id, predecessor_id),
  add constraint diversity_plan_continues foreign key (employer_id, predecessor_id)
    references diversity_plan (employer_id, id),
  add constraint diversity_plan_not_itself check (predecessor_id <> id);

alter table plan_objective
  add column carried_from char(36) character set ascii collate ascii_bin null,
  add index plan_objective_carried (employer_id, carried_from),
  add constraint plan_objective_carries foreign key (employer_id, carried_from)
    references plan_objective (employer_id, id),
  add constraint plan_objective_not_itself check (carried_from <> id);

-- With the subsidies of a plan in an index, earlier subsidised plans are counted without reading the actions.
alter table plan_action
  add column carried_from char(36) character set ascii collate ascii_bin null,
  add index plan_action_subsidised (plan_id, subsidy_cents),
  add index plan_action_carried (employer_id, carried_from),
  add constraint plan_action_carries foreign key (employer_id, carried_from)
    references plan_action (employer_id, id),
  add constraint plan_action_not_itself check (carried_from <> id);
