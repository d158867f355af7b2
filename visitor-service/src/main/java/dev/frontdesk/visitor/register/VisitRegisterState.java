package dev.frontdesk.visitor.register;

import dev.frontdesk.visitor.register.VisitRegisterEvent.VisitBookClosed;
import dev.frontdesk.visitor.register.VisitRegisterEvent.VisitBookHandedOver;
import dev.frontdesk.visitor.register.VisitRegisterEvent.VisitBookOverdue;
import dev.frontdesk.visitor.register.VisitRegisterEvent.VisitRegisterSealed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a decision about a register needs to know, and nothing else. @param books closed ones, the first one first */
record VisitRegisterState(List<Book> books, boolean sealed) {

    static final VisitRegisterState EMPTY = new VisitRegisterState(List.of(), false);

    VisitRegisterState {
        books = List.copyOf(books);
    }

    /** @param receivedBy null while it is still at the desk */
    record Book(
            Instant closedAt,
            Instant handOverBy,
            boolean overdue,
            @Nullable String receivedBy) {

        Book handedTo(String staffId) {
            return new Book(closedAt, handOverBy, overdue, staffId);
        }

        Book late() {
            return new Book(closedAt, handOverBy, true, receivedBy);
        }
    }

    VisitRegisterState after(VisitRegisterEvent event) {
        return switch (event) {
            case VisitBookClosed closed ->
                with(closed.book(), new Book(closed.occurredAt(), closed.handOverBy(), false, null));
            case VisitBookHandedOver given ->
                with(given.book(), books.get(given.book() - 1).handedTo(given.receivedBy()));
            case VisitBookOverdue overdue ->
                with(overdue.book(), books.get(overdue.book() - 1).late());
            case VisitRegisterSealed _ -> new VisitRegisterState(books, true);
        };
    }

    Optional<Book> book(int number) {
        return number < 1 || number > books.size() ? Optional.empty() : Optional.of(books.get(number - 1));
    }

    private VisitRegisterState with(int number, Book book) {
        var all = new ArrayList<>(books);
        if (number > all.size()) {
            all.add(book);
        } else {
            all.set(number - 1, book);
        }
        return new VisitRegisterState(all, sealed);
    }
}
