package org.chancery.cli;

import java.util.concurrent.Callable;
import org.apache.jena.sys.JenaSystem;
import org.chancery.query.SavedQueries;
import picocli.CommandLine.Command;

/** What the start script runs once after a build, so that Java can keep the classes that a start needs. */
@Command(name = "warm-up", hidden = true, description = "Load what a start needs.")
final class WarmUp implements Callable<Integer> {
    @Override
    public Integer call() {
        JenaSystem.init();
        SavedQueries.bundled();
        return ExitCode.OK;
    }
}
