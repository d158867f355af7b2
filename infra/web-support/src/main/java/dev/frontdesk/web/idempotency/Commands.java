package dev.frontdesk.web.idempotency;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import dev.frontdesk.web.Answers;
import dev.frontdesk.web.problem.Causes;
import dev.frontdesk.web.problem.ProblemException;
import dev.frontdesk.web.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a command and the record of its key in one transaction.
 *
 * <p>A success commits both; of one with personal data no record stays. A refusal commits the record alone. Anything
 * else leaves nothing, so that the next request with the key starts afresh. A lost race starts the whole transaction
 * again, five times in all.
 */
final class Commands {

    private static final int ATTEMPTS = 5;

    private final AnswerRecords records;
    private final TransactionTemplate transaction;

    Commands(AnswerRecords records, TransactionTemplate transaction) {
        this.records = records;
        this.transaction = transaction;
    }

    /** @param command the request below it; read anew at each attempt */
    record Command(HttpServletRequest request, HttpServletResponse response, byte[] body, Use use, FilterChain chain) {}

    Answer answer(Command command) {
        for (int left = ATTEMPTS - 1; left >= 0; left--) {
            var answer = attempt(command);
            if (answer.isPresent()) {
                return answer.get();
            }
            LockSupport.parkNanos(
                    MILLISECONDS.toNanos(ThreadLocalRandom.current().nextLong(2, 40)));
        }
        throw new ProblemException(409, "try-again");
    }

    /** @return empty when another request was faster */
    private Optional<Answer> attempt(Command command) {
        ProblemWriter.forget(command.request());
        try {
            var answer = Objects.requireNonNull(transaction.execute(status -> {
                if (!records.claim(command.use())) {
                    return records.answerTo(command.use());
                }
                var fresh = run(command);
                if (fresh.isSuccess() && Answers.isPersonal(command.request())) {
                    records.release(command.use());
                } else if (fresh.isSuccess()) {
                    records.keep(command.use(), fresh);
                } else {
                    status.setRollbackOnly();
                }
                return fresh;
            }));
            return settled(command, answer);
        } catch (RuntimeException thrown) {
            if (Causes.isLostRace(thrown)) {
                return Optional.empty();
            }
            throw thrown;
        }
    }

    private Optional<Answer> settled(Command command, Answer answer) {
        var cause = ProblemWriter.causeOf(command.request());
        if (Causes.isLostRace(cause)) {
            return Optional.empty();
        }
        return Causes.isRefusal(cause) ? keepRefusal(command.use(), answer) : Optional.of(answer);
    }

    /** @return empty when another request has taken the key since; its answer is to be given, then */
    private Optional<Answer> keepRefusal(Use use, Answer answer) {
        return Objects.requireNonNull(transaction.execute(status -> {
            if (!records.claim(use)) {
                return Optional.<Answer>empty();
            }
            records.keep(use, answer);
            return Optional.of(answer);
        }));
    }

    private static Answer run(Command command) {
        var held = new HeldResponse(command.response());
        try {
            command.chain().doFilter(new ReadRequest(command.request(), command.body()), held);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new CommandFailed(e);
        }
        return held.answer();
    }

    private static final class CommandFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        CommandFailed(ServletException cause) {
            super(cause);
        }
    }
}
