package org.chancery.entity.judgement.io;

import java.nio.file.Path;
import java.util.List;
import org.chancery.entity.judgement.JudgementException;

/** Reports all that is wrong with a file at once. */
final class Faults {
    private Faults() {}

    /** @throws JudgementException when there are any */
    static void raise(Path file, List<String> faults) {
        if (!faults.isEmpty()) {
            throw new JudgementException(
                    file + " cannot be used, nothing was changed:\n  " + String.join("\n  ", faults));
        }
    }
}
