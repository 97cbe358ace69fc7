package eu.pontes.vacancy.exchange;

import java.io.IOException;
import java.util.List;

/** A table that is written row by row, and not kept. */
interface TableFile extends AutoCloseable {

    /** Adds a row with a text for each column, empty where there is no value. */
    void row(List<String> cells);

    /** Lets go of the rows until now. */
    void flush() throws IOException;

    @Override
    void close() throws IOException;
}
