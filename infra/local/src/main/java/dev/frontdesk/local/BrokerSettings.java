package dev.frontdesk.local;

import java.nio.file.Path;

/**
 * How a Kafka broker of this machine is to run.
 *
 * @param home folder that holds its data, its configuration and its process id
 * @param heapMegabytes most heap it may take
 */
public record BrokerSettings(Path home, int port, int controllerPort, Path log, int heapMegabytes) {}
