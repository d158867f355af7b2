package dev.frontdesk.local.up;

import dev.frontdesk.local.BrokerTraining;
import java.io.IOException;
import java.nio.file.Path;

/** The broker as a trainee; the suite's own broker is not touched. */
final class BrokerTrainee implements Trainee {

    private final BrokerTraining training;
    private final Path log;

    BrokerTrainee(DataFolder data) {
        this.log = data.log("training");
        this.training = new BrokerTraining(data.file("run").resolve("training-broker"), log);
    }

    @Override
    public boolean wantsTraining() {
        return training.wanted();
    }

    @Override
    public Path cache() {
        return training.cache();
    }

    @Override
    public Process train(Path output) throws IOException, InterruptedException {
        return training.launch(output);
    }

    @Override
    public Path trainingLog() {
        return log;
    }

    @Override
    public void afterTraining() throws IOException {
        training.clear();
    }
}
