package org.chancery.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.chancery.article.Article;
import org.chancery.article.ReadResult;
import org.chancery.build.ArticlePool;

/**
 * What one contestant took for the whole corpus.
 *
 * @param wall from the first article to the last
 * @param cpu the processor time of the threads that worked; not that of the garbage collector and of the compiler
 * @param peakHeap the most memory that was taken meanwhile, garbage included, in bytes
 * @param liveHeap the memory that is still taken afterwards, garbage left out, in bytes: models, tables, and what has been kept
 */
record Round(Duration wall, Duration cpu, long peakHeap, long liveHeap) {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Reads the corpus, the reading of the input included. */
    static Round of(Contestant contestant, Corpus corpus, int threads) {
        LongAdder cpu = new LongAdder();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        long startCpu = THREADS.getCurrentThreadCpuTime();
        try (Stream<ReadResult> inputs = corpus.read();
                ArticlePool<Boolean> pool =
                        new ArticlePool<>(threads, article -> work(contestant, article, cpu), new Strict())) {
            Iterator<ReadResult> results = inputs.iterator();
            while (contestant.stages().time(Stage.READ, results::hasNext)) {
                pool.add(contestant.stages().time(Stage.READ, results::next));
            }
            pool.finish();
        }
        cpu.add(THREADS.getCurrentThreadCpuTime() - startCpu);
        long wall = System.nanoTime() - start;
        long peak = pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return new Round(Duration.ofNanos(wall), Duration.ofNanos(cpu.sum()), peak, live());
    }

    private static long live() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static boolean work(Contestant contestant, Article article, LongAdder cpu) {
        long start = THREADS.getCurrentThreadCpuTime();
        contestant.work().accept(article);
        cpu.add(THREADS.getCurrentThreadCpuTime() - start);
        return true;
    }

    /** A figure over fewer articles than it says would be wrong. */
    private record Strict() implements ArticlePool.Sink<Boolean> {
        @Override
        public void done(Article article, Boolean result) {}

        @Override
        public void rejected(ReadResult.Rejected input) {
            throw new BenchmarkException(input.input() + ": " + input.reason());
        }
    }
}
