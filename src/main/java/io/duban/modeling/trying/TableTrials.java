package io.duban.modeling.trying;

import java.time.LocalDate;

/** Asks a decision table that is not in force about all that the one in force is asked about; nothing is kept. */
public interface TableTrials {

    /** What would be answered otherwise on this day, with what is known today. */
    TableTrial run(String table, byte[] text, LocalDate day);
}
