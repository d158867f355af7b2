package dev.frontdesk.directory.channels;

import dev.frontdesk.directory.channels.StaffPage.Piece;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** All staff pages that are open at this process. */
@Component
public class LivePages implements SmartLifecycle {

    /** More pages of one person than this are a mistake or an attack: the oldest gives way. */
    private static final int PER_PERSON = 8;

    private final ConcurrentMap<Person, Deque<OpenPage>> open = new ConcurrentHashMap<>();

    private final List<Consumer<Doubt>> doubters = new CopyOnWriteArrayList<>();
    private volatile boolean running;

    /** What a page was shown just before it turned out to be gone, with no other page of the person open. */
    public record Doubt(String staffId, Set<String> relayIds) {}

    private record Person(String site, String staffId) {}

    /** Tells whoever can help what a page may not have got after all. */
    public void whenInDoubt(Consumer<Doubt> helper) {
        doubters.add(helper);
    }

    /** From now on the page is told what concerns the person. */
    public OpenPage open(String site, String staffId, String account, StaffPage page) {
        var person = new Person(site, staffId);
        var opened = new OpenPage(account, page, (gone, doubtful) -> forget(person, gone, doubtful));
        var tooMany = new ArrayDeque<OpenPage>();
        open.compute(person, (_, pages) -> {
            Deque<OpenPage> all = pages == null ? new ArrayDeque<>() : new ArrayDeque<>(pages);
            all.addLast(opened);
            while (all.size() > PER_PERSON) {
                tooMany.add(all.removeFirst());
            }
            return all;
        });
        tooMany.forEach(OpenPage::drop);
        return opened;
    }

    public List<OpenPage> of(String site, String staffId) {
        var pages = open.get(new Person(site, staffId));
        return pages == null ? List.of() : List.copyOf(pages);
    }

    /** Everybody who has a page open here. */
    public Set<String> present() {
        return open.keySet().stream().map(Person::staffId).collect(Collectors.toUnmodifiableSet());
    }

    /** Those of them whose pages have been shown what was open when they came. */
    public Set<String> welcomed() {
        return open.entrySet().stream()
                .filter(pages -> pages.getValue().stream().allMatch(OpenPage::isWelcomed))
                .map(pages -> pages.getKey().staffId())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Tells open pages that something has changed, without a word about what it was. */
    public void tell(String site, Collection<String> staffIds, Piece piece) {
        staffIds.forEach(staffId -> of(site, staffId).forEach(page -> page.show(piece)));
    }

    /** One heartbeat for all pages. */
    @Scheduled(fixedRateString = "${frontdesk.pages.heartbeat:PT15S}")
    void beat() {
        var now = System.nanoTime();
        open.values().forEach(pages -> pages.forEach(page -> page.beat(now)));
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server stops, which would wait for every open page. */
    @Override
    public void stop() {
        running = false;
        open.values().forEach(pages -> pages.forEach(OpenPage::drop));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void forget(Person person, OpenPage gone, Set<String> doubtful) {
        // Copied on write, so that readers need no lock.
        var left = open.computeIfPresent(person, (_, pages) -> {
            Deque<OpenPage> others = new ArrayDeque<>(pages);
            others.remove(gone);
            return others.isEmpty() ? null : others;
        });
        if (left == null && !doubtful.isEmpty()) {
            doubters.forEach(helper -> helper.accept(new Doubt(person.staffId(), doubtful)));
        }
    }
}
