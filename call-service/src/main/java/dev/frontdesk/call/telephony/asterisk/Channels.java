package dev.frontdesk.call.telephony.asterisk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The channels of the conversations that rang at the desk, as long as they last; of very many, the newest. */
final class Channels {

    private static final int CALLS = 5000;

    private final Map<String, Legs> byLink = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Legs> eldest) {
            return size() > CALLS;
        }
    };

    private final Map<String, Boolean> placed = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > CALLS;
        }
    };

    /**
     * @param caller channel of the caller
     * @param desk channel of the desk's telephone
     * @param line extension of the desk's telephone
     * @param consulting extension the desk is asking
     */
    record Legs(
            String caller,
            String desk,
            String line,
            @Nullable String consulting) {}

    synchronized void rings(String link, String caller, String desk, String line) {
        byLink.put(link, new Legs(caller, desk, line, null));
    }

    synchronized Optional<Legs> of(String link) {
        return Optional.ofNullable(byLink.get(link));
    }

    synchronized void consulting(String link, @Nullable String extension) {
        byLink.computeIfPresent(link, (_, legs) -> new Legs(legs.caller(), legs.desk(), legs.line(), extension));
    }

    synchronized boolean isConsulting(String link, String extension) {
        return of(link).map(Legs::consulting).filter(extension::equals).isPresent();
    }

    /** @return who was asked; nobody is any more */
    synchronized Optional<String> consulted(String link) {
        var extension = of(link).map(Legs::consulting);
        consulting(link, null);
        return extension;
    }

    /** An own telephone began this conversation. */
    synchronized void placed(String link) {
        placed.put(link, true);
    }

    synchronized boolean isPlaced(String link) {
        return placed.containsKey(link);
    }

    synchronized void gone(String link) {
        byLink.remove(link);
        placed.remove(link);
    }
}
