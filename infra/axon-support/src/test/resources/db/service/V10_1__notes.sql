create table note_list (note_id text primary key, lines int not null);
