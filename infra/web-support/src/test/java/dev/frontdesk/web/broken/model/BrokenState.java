package dev.frontdesk.web.broken.model;

import dev.frontdesk.axon.Done;

record BrokenState(Done done) {}
