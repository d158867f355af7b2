package dev.frontdesk.call.telephony;

import java.util.List;
import java.util.Optional;

/** The telephone systems there are. A site without one works by hand: nobody is asked, and the desk says what it saw. */
public final class Telephones {

    private final List<TelephoneSystem> systems;

    public Telephones(List<TelephoneSystem> systems) {
        this.systems = List.copyOf(systems);
    }

    public List<TelephoneSystem> of(String site) {
        return systems.stream().filter(system -> system.serves(site)).toList();
    }

    public Optional<TelephoneSystem> of(String site, String source) {
        return of(site).stream()
                .filter(system -> system.source().equals(source))
                .findFirst();
    }
}
