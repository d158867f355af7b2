package dev.frontdesk.privacy;

import dev.frontdesk.kernel.Origin;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.privacy.Entries.Entry;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Personal data by reference. Every method is a transaction of its own on the vault's database, so the vault row is
 * durable before the command that refers to it is sent; what no event refers to is swept after a day.
 */
public final class Vault {

    /** A search answers with the newest so many. */
    private static final int FOUND = 1000;

    private final VaultDatabase database;
    private final RootKey root;
    private final Persons persons;
    private final Entries entries;
    private final Reveals reveals;
    private final Likenesses likenesses;
    private final ReferenceCheck check;
    private final ErasureList erasures;

    Vault(VaultDatabase database, RootKey root, String service, ReferenceCheck check, ErasureList erasures) {
        this.database = database;
        this.root = root;
        this.check = check;
        this.erasures = erasures;
        persons = new Persons(database.jdbc(), root);
        entries = new Entries(database.jdbc(), service);
        reveals = new Reveals(database.jdbc(), persons);
        likenesses = new Likenesses(database.jdbc(), root);
    }

    /**
     * Keeps the details under {@code ref}; the same again gives the same answer.
     *
     * @param ref derived from the aggregate, so that a retry carries the same one, for example {@code message-<uuid>/1}
     * @throws Rejection {@code id-taken}: the reference holds something else, or what it held was erased
     */
    public VaultRef keep(String ref, PersonalDetails details) {
        return keep(ref, details, () -> {});
    }

    /**
     * As {@link #keep}, and {@link #near} finds it by company and name.
     *
     * @param scope where it can be found, for example a site
     */
    public VaultRef keepFindable(String scope, String ref, PersonalDetails details) {
        return keep(ref, details, () -> likenesses.add(scope, ref, details));
    }

    private VaultRef keep(String ref, PersonalDetails details, Runnable index) {
        var plain = DetailsJson.write(details);
        var number = details.number() == null
                ? null
                : PhoneNumbers.normalise(details.number()).orElse(null);
        return database.inTransaction(transaction -> {
            var before = entries.of(ref);
            if (before.isPresent()) {
                return insisted(before.get(), plain);
            }
            var person = persons.of(number);
            var sealed = Entries.seal(ref, person.id(), person.key(), plain);
            if (entries.add(ref, person.id(), sealed)) {
                index.run();
                return new VaultRef(ref, person.id(), sealed.digest());
            }
            // Somebody was quicker with the same reference. A person added for this one alone goes with the rollback.
            transaction.setRollbackOnly();
            return insisted(entries.of(ref).orElseThrow(), plain);
        });
    }

    /** What stands under {@code ref}, when it is these details exactly. Shows nothing and so records nothing. */
    public Optional<VaultRef> same(String ref, PersonalDetails details) {
        var plain = DetailsJson.write(details);
        return entries.of(ref).flatMap(entry -> same(entry, plain));
    }

    /**
     * Shows the details behind the references and records that they were shown; what cannot be recorded is not shown.
     *
     * @return by reference; erased ones with all fields null, unknown ones missing
     */
    public Map<String, PersonalDetails> reveal(Collection<String> refs, Reveal reveal) {
        if (refs.isEmpty()) {
            return Map.of();
        }
        return database.inTransaction(_ -> reveals.show(entries.all(refs), reveal));
    }

    /** Is this the number kept under {@code ref}, however it is written? Shows nothing and so records nothing. */
    public boolean sameNumber(String ref, String typed) {
        var normalised = PhoneNumbers.normalise(typed);
        return normalised.isPresent()
                && entries.numberHash(ref)
                        .filter(hash -> MessageDigest.isEqual(hash, root.ofNumber(normalised.get())))
                        .isPresent();
    }

    /** Is a number kept under {@code ref}? Shows nothing and so records nothing. */
    public boolean hasNumber(String ref) {
        return entries.numberHash(ref).isPresent();
    }

    /** References kept under this number, however it is written, newest first, at most 1000. */
    public List<String> withNumber(String typed) {
        return PhoneNumbers.normalise(typed)
                .map(number -> entries.byPerson("number_hash", root.ofNumber(number), FOUND))
                .orElse(List.of());
    }

    /** The one id of everything kept under this number, however it is written. */
    public Optional<String> person(String typed) {
        return PhoneNumbers.normalise(typed).flatMap(number -> persons.known(root.ofNumber(number)));
    }

    /** References kept as findable whose company or name is like the one sought, the most alike first. */
    public List<Near> near(Sought sought, int most) {
        return likenesses.near(sought, most);
    }

    /** References kept under numbers that end with these four digits, newest first, at most 1000. */
    public List<String> withLastFour(String digits) {
        return entries.byPerson("last_four_hash", root.ofLastFour(digits), FOUND);
    }

    /** Events refer to these: they stay. Call it from an event handler; twice does no harm. */
    public void confirm(Collection<String> refs) {
        entries.confirm(refs);
    }

    /**
     * Removes what this service kept more than a day ago and no event refers to.
     *
     * @return how many
     */
    public int sweep() {
        var old = entries.unconfirmed();
        if (old.isEmpty()) {
            return 0;
        }
        var referred = check.referred(old);
        var loose = new HashSet<>(old);
        loose.removeAll(referred);
        return database.inTransaction(_ -> {
            entries.confirm(referred);
            return entries.remove(loose);
        });
    }

    /**
     * Destroys key, content, salts, hashes and likenesses of a person, at once and for good. Rows and counts stay.
     *
     * @param reason stable word, no personal data
     * @return false when there was nothing left to erase
     */
    public boolean erase(String person, Origin origin, String reason) {
        erasures.append(new ErasureList.Erased(person, origin.actor(), origin.site(), reason, Instant.now()));
        return eraseHere(person, origin, reason);
    }

    private boolean eraseHere(String person, Origin origin, String reason) {
        return database.inTransaction(_ -> {
            // The person first: whoever keeps something for them at this moment holds that row.
            var erased = persons.erase(person, origin, reason);
            entries.erase(person);
            likenesses.erase(person);
            return erased;
        });
    }

    /**
     * Erases again who was erased once: a backup that was older brought them back.
     *
     * @return how many there were
     */
    int eraseWhoCameBack() {
        var back = 0;
        for (var once : erasures.all()) {
            if (eraseHere(
                    once.person(), new Origin(once.by(), once.site(), "none", "restore", "restore"), once.because())) {
                back++;
            }
        }
        return back;
    }

    /** Is or was there such a person? */
    boolean knows(String person) {
        return persons.known(person);
    }

    /**
     * What is kept about a person.
     *
     * @param keptBy service
     */
    public record Kept(String ref, String keptBy, Instant keptAt, PersonalDetails details) {}

    /**
     * Shows everything that is kept about a person and records that it was shown.
     *
     * @return the oldest first; empty when nobody is known by that id or they were erased
     */
    public List<Kept> everythingAbout(String person, Reveal reveal) {
        return database.inTransaction(_ -> {
            var kept = entries.about(person);
            var shown = reveals.show(kept.stream().map(Entries.Dated::entry).toList(), reveal);
            return kept.stream()
                    .map(it -> new Kept(
                            it.entry().ref(),
                            it.keptBy(),
                            it.keptAt(),
                            shown.getOrDefault(it.entry().ref(), PersonalDetails.ERASED)))
                    .toList();
        });
    }

    /** Somebody saw something of a person. */
    public record Sight(Instant at, String actor, String site, String purpose, String about, String ref) {}

    /** Who saw what of a person, the oldest first, at most so many. */
    public List<Sight> sightsOf(String person, int most) {
        return reveals.of(person, most);
    }

    private static VaultRef insisted(Entry entry, byte[] plain) {
        return same(entry, plain)
                .orElseThrow(() ->
                        new Rejection("id-taken", "The reference %s holds something else".formatted(entry.ref())));
    }

    private static Optional<VaultRef> same(Entry entry, byte[] plain) {
        var sealed = entry.sealed();
        return sealed == null || !Sealing.digest(sealed.salt(), plain).equals(sealed.digest())
                ? Optional.empty()
                : Optional.of(new VaultRef(entry.ref(), entry.person(), sealed.digest()));
    }
}
