package dev.frontdesk.directory;

import dev.frontdesk.directory.template.RelayTemplateEvent.RelayTemplateRestored;
import dev.frontdesk.directory.template.RelayTemplateEvent.RelayTemplateSet;
import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.kernel.Names;
import java.time.Instant;
import java.util.List;

/** The events of a template. */
public final class TemplateSamples {

    public static final List<DomainEvent> ALL = List.of(
            new RelayTemplateSet(
                    "template-a.visit",
                    "site-a",
                    "visit",
                    new Names("{site}：{things}", "{site}: {things}"),
                    new Names("{recipient}，您好：请在 {due} 之前到前台。", "Dear {recipient}, please come to the desk by {due}."),
                    new Names("有 {things}。", "{things} for you."),
                    Instant.parse("2026-11-23T00:56:00Z")),
            new RelayTemplateRestored("template-a.visit", "site-a", "visit", Instant.parse("2026-11-23T00:57:00Z")));

    private TemplateSamples() {}
}
