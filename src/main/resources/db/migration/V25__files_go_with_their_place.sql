-- What belongs to an action or a consultation goes with it in one step, so that whoever removes one deletes nothing
-- before the plan itself is changed.

alter table plan_file
  drop constraint plan_file_action,
  drop constraint plan_file_consultation;
alter table plan_file
  add constraint plan_file_action foreign key (action_id) references plan_action (id) on delete cascade,
  add constraint plan_file_consultation foreign key (consultation_id) references plan_consultation (id)
    on delete cascade;
