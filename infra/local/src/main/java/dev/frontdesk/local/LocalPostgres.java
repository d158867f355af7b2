package dev.frontdesk.local;

/** A PostgreSQL 18 server of this machine, run as a process of its own from the binaries in the Maven repository. */
public final class LocalPostgres implements AutoCloseable {

    /** Owner of the databases; no superuser. */
    public static final String USER = "frontdesk";

    public static final String VERSION = PostgresBinaries.VERSION;

    private final PostgresSettings settings;
    private Running running;

    private LocalPostgres(PostgresSettings settings, Running running) {
        this.settings = settings;
        this.running = running;
    }

    /** The server as a part of the suite, for whoever watches over several. */
    public static Part part(PostgresSettings settings) {
        return new PostgresPart(settings);
    }

    /** Starts it and waits until it answers. */
    public static LocalPostgres start(PostgresSettings settings) throws InterruptedException {
        return new LocalPostgres(settings, Running.start(part(settings)));
    }

    /** Address without a database name; ends with a slash. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + settings.port() + "/";
    }

    public String password() {
        return settings.password();
    }

    public int port() {
        return settings.port();
    }

    /** Makes an empty database of {@link #USER}. */
    public void createDatabase(String name) {
        new PostgresDatabases(settings).make(name);
    }

    /** Process id of the postmaster. */
    public long pid() {
        return running.pid();
    }

    /** Ends the postmaster as a power cut would. */
    public void kill() throws InterruptedException {
        running.kill();
    }

    /** Starts it again on the same data and port, after {@link #kill()} or {@link #close()}. */
    public void restart() throws InterruptedException {
        running.close();
        running = Running.start(part(settings));
    }

    @Override
    public void close() {
        running.close();
    }
}
