package dev.frontdesk.web.broken.model;

interface BrokenEvent {}
