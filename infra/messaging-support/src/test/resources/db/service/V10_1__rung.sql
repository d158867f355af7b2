create table rung (place bigint generated always as identity, door text not null, bell int not null);
create table lamp (door text primary key, brightness int not null, told int);
