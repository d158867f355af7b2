package dev.frontdesk.mailroom.console;

import dev.frontdesk.kernel.Names;
import org.jspecify.annotations.Nullable;

/** @param names as directory-service last told; null where it told nothing yet */
public record StaffView(String staffId, @Nullable Names names) {}
