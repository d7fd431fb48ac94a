-- One table per entity of the domain: columns bear the names of the record's components. Money is
-- whole đồng. Lists inside an entity are JSON text. Ids come from one sequence.

create sequence entity_id start with 1000 increment by 1;

-- Written once when the data folder is made: a file without it is not ours, or damaged.
create table data_folder (
  id bigint primary key check (id = 1),
  product varchar(40) not null,
  created_at timestamp with time zone not null
);

create table app_user (
  id bigint primary key,
  version int not null,
  name varchar(60) not null unique check (name <> ''),
  full_name varchar(120) not null,
  role varchar(20) not null check (role in ('ADMINISTRATOR', 'CLERK', 'LEADER'))
);

-- History and undo: one row per save and one per entity it changed. Never updated, never deleted.
create table change_set (
  id bigint primary key,
  save_id uuid not null unique,
  user_name varchar(60) not null,
  reason varchar(400) not null,
  undoable boolean not null,
  undoes uuid unique references change_set (save_id),
  saved_at timestamp with time zone not null
);
create table change (
  id bigint primary key,
  change_set_id bigint not null references change_set,
  kind varchar(60) not null,
  entity_id bigint not null,
  version int not null,
  before_json text,
  after_json text,
  check (before_json is not null or after_json is not null)
);
create index change_by_set on change (change_set_id);
create index change_by_entity on change (kind, entity_id);

-- The ward

create table ward (
  id bigint primary key check (id = 1),
  version int not null,
  kind varchar(20) not null check (kind <> ''),
  name varchar(100) not null check (name <> ''),
  province varchar(100) not null,
  code varchar(6) not null,
  place_in_full boolean not null,
  residential_term varchar(30) not null check (residential_term <> ''),
  bank_office varchar(200) not null,
  bank_office_code varchar(6) not null,
  drafting_unit varchar(30) not null,
  contact varchar(200) not null,
  phone varchar(30) not null
);
create table signatory (
  id bigint primary key,
  version int not null,
  full_name varchar(120) not null check (full_name <> ''),
  form varchar(40) not null,
  title varchar(120) not null,
  preferred boolean not null,
  active boolean not null
);
create table transaction_point (
  id bigint primary key,
  version int not null,
  code varchar(20) not null,
  name varchar(100) not null unique check (name <> ''),
  former_ward varchar(100) not null,
  monthly_days text not null,
  active boolean not null
);
create table venue (
  id bigint primary key,
  version int not null,
  name varchar(200) not null check (name <> ''),
  address varchar(300) not null,
  point_id bigint not null references transaction_point,
  active boolean not null
);
create table organisation (
  id bigint primary key,
  version int not null,
  code varchar(4) not null unique check (code <> ''),
  name varchar(200) not null check (name <> ''),
  short_name varchar(60) not null check (short_name <> ''),
  active boolean not null
);
create table person (
  id bigint primary key,
  version int not null,
  honorific varchar(20) not null,
  full_name varchar(120) not null check (full_name <> ''),
  role varchar(40) not null,
  office varchar(200) not null,
  organisation_id bigint references organisation,
  point_id bigint references transaction_point,
  phone varchar(30) not null,
  active boolean not null
);
create index person_by_role on person (role);
create table residential_group (
  id bigint primary key,
  version int not null,
  code varchar(8) not null,
  name varchar(100) not null check (name <> ''),
  former_name varchar(200) not null,
  point_id bigint not null references transaction_point,
  venue_id bigint references venue,
  head_id bigint references person,
  active boolean not null
);
create table holiday (
  id bigint primary key,
  version int not null,
  date date not null unique,
  kind varchar(30) not null,
  name varchar(120) not null
);

-- The bank's list

create table programme (
  id bigint primary key,
  version int not null,
  code varchar(10) not null unique check (code <> ''),
  name varchar(200) not null
);
create table savings_group (
  id bigint primary key,
  version int not null,
  code varchar(20) not null unique check (code <> ''),
  leader_name varchar(120) not null,
  leader_id bigint references person,
  organisation_id bigint references organisation,
  residential_group_id bigint references residential_group,
  point_id bigint references transaction_point,
  direct boolean not null,
  active boolean not null,
  check (not direct or (leader_id is null and organisation_id is null))
);
create table borrower (
  id bigint primary key,
  version int not null,
  code varchar(20) not null unique check (code <> ''),
  full_name varchar(160) not null check (full_name <> ''),
  birth_date date,
  identity_number varchar(12) not null,
  address varchar(300) not null
);
create table loan (
  id bigint primary key,
  version int not null,
  code varchar(20) not null unique check (code <> ''),
  borrower_id bigint not null references borrower,
  group_id bigint not null references savings_group,
  programme_id bigint not null references programme,
  capital_source int not null check (capital_source in (1, 2)),
  principal bigint not null check (principal >= 0),
  in_term bigint not null check (in_term >= 0),
  overdue bigint not null check (overdue >= 0),
  frozen bigint not null check (frozen >= 0),
  interest bigint not null check (interest >= 0),
  borrowed_on date
);
create table loan_import (
  id bigint primary key,
  version int not null,
  imported_at timestamp with time zone not null,
  file_hash varchar(64) not null,
  rows int not null check (rows >= 0),
  loans int not null check (loans >= 0),
  borrowers int not null check (borrowers >= 0),
  principal bigint not null,
  interest bigint not null
);

-- The campaign

create table campaign (
  id bigint primary key,
  version int not null,
  title varchar(300) not null check (title <> ''),
  data_date date not null,
  window_from date not null,
  window_to date not null,
  state varchar(20) not null check (state in ('DRAFT', 'ISSUED')),
  minutes_per_borrower int not null check (minutes_per_borrower between 1 and 60),
  slot_minutes int not null check (slot_minutes between 5 and 120),
  morning_start time not null,
  morning_end time not null,
  afternoon_start time not null,
  afternoon_end time not null,
  spread varchar(20) not null check (spread in ('EVEN', 'COMPACT')),
  check (window_from <= window_to),
  check (morning_start < morning_end and morning_end <= afternoon_start and afternoon_start < afternoon_end)
);
create table campaign_day (
  id bigint primary key,
  version int not null,
  campaign_id bigint not null references campaign,
  point_id bigint not null references transaction_point,
  date date not null,
  unique (campaign_id, point_id, date)
);
create table legal_basis (
  id bigint primary key,
  version int not null,
  campaign_id bigint not null references campaign,
  position int not null check (position > 0),
  citation varchar(1000) not null check (citation <> '')
);
create table team (
  id bigint primary key,
  version int not null,
  campaign_id bigint not null references campaign,
  number int not null check (number > 0),
  unique (campaign_id, number)
);
create table team_member (
  id bigint primary key,
  version int not null,
  team_id bigint not null references team,
  person_id bigint not null references person,
  duty varchar(20) not null,
  substitute_for_id bigint references team_member,
  unique (team_id, person_id)
);
create table nomination (
  id bigint primary key,
  version int not null,
  campaign_id bigint not null references campaign,
  organisation_id bigint not null references organisation,
  point_id bigint not null references transaction_point,
  person_id bigint not null references person,
  received_on date,
  unique (campaign_id, point_id, person_id)
);
create table session (
  id bigint primary key,
  version int not null,
  campaign_id bigint not null references campaign,
  group_id bigint not null references savings_group,
  part int not null check (part >= 1),
  parts int not null,
  borrowers int not null check (borrowers > 0),
  minutes int not null check (minutes > 0),
  date date not null,
  start time not null,
  team_id bigint not null references team,
  venue_id bigint not null references venue,
  representative_id bigint references person,
  day_pinned boolean not null,
  start_pinned boolean not null,
  team_pinned boolean not null,
  venue_pinned boolean not null,
  check (part <= parts),
  unique (campaign_id, group_id, part)
);
create table attendance (
  id bigint primary key,
  version int not null,
  session_id bigint not null references session,
  seat varchar(40) not null,
  person_id bigint not null references person,
  substitute_id bigint references person,
  present boolean,
  unique (session_id, seat)
);

-- The papers

create table document (
  id bigint primary key,
  version int not null,
  campaign_id bigint not null references campaign,
  kind varchar(30) not null,
  state varchar(20) not null check (state in ('DRAFT', 'SUBMITTED', 'ISSUED', 'REPLACED')),
  number int check (number > 0),
  issued_on date,
  subject varchar(400) not null,
  numbering varchar(10) not null check (numbering in ('ARABIC', 'ROMAN')),
  recipients text not null,
  signatory_id bigint references signatory,
  check (state <> 'ISSUED' or (number is not null and issued_on is not null))
);
create table paragraph (
  id bigint primary key,
  version int not null,
  document_id bigint not null references document,
  position int not null check (position > 0),
  level varchar(20) not null check (level in ('ADDRESSEE', 'BASIS', 'TEXT', 'SECTION', 'SUBSECTION', 'ITEM')),
  text text not null
);
create index paragraph_by_document on paragraph (document_id, position);
