package eu.pontes.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A handler that the running application finds by itself. */
@ApplicationScoped
public class ListenerFixture implements MessageHandler {

    static final String TOPIC = "outbox-it.heard";

    private final BlockingQueue<Message> heard = new LinkedBlockingQueue<>();

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void deliver(Message message) {
        heard.add(message);
    }

    BlockingQueue<Message> heard() {
        return heard;
    }
}
