package dev.frontdesk.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalBrokerIT {

    private static final String TOPIC = "frontdesk.test.facts.v1";

    @TempDir
    Path folder;

    @Test
    void confirmed_records_outlive_a_kill_of_the_broker_and_a_move_to_other_ports() throws Exception {
        var expected = new ArrayList<String>();
        var ports = Ports.free(4);
        try (var broker = LocalBroker.start(settings(ports.get(0), ports.get(1)))) {
            try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", broker.bootstrap()))) {
                admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1)))
                        .all()
                        .get();
            }
            for (int round = 0; round < 2; round++) {
                expected.addAll(send(broker, round));
                broker.kill();
                broker.restart();
                assertThat(read(broker, expected.size())).isEqualTo(expected);
            }
        }
        try (var moved = LocalBroker.start(settings(ports.get(2), ports.get(3)))) {
            assertThat(read(moved, expected.size())).isEqualTo(expected);
        }
    }

    private BrokerSettings settings(int port, int controllerPort) {
        return new BrokerSettings(folder.resolve("kafka"), port, controllerPort, folder.resolve("kafka.log"), 192);
    }

    private static List<String> send(LocalBroker broker, int round) throws Exception {
        var sent = new ArrayList<String>();
        try (var producer = new KafkaProducer<>(client(broker), new StringSerializer(), new StringSerializer())) {
            for (int i = 0; i < 100; i++) {
                var text = round + "/" + i;
                producer.send(new ProducerRecord<>(TOPIC, text)).get();
                sent.add(text);
            }
        }
        return sent;
    }

    private static List<String> read(LocalBroker broker, int count) {
        var partition = new TopicPartition(TOPIC, 0);
        var values = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(client(broker), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            while (values.size() < count) {
                consumer.poll(Duration.ofSeconds(10)).forEach(record -> values.add(record.value()));
            }
        }
        return values;
    }

    private static Properties client(LocalBroker broker) {
        var properties = new Properties();
        properties.put("bootstrap.servers", broker.bootstrap());
        properties.put("acks", "all");
        return properties;
    }
}
