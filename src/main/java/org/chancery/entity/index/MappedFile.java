package org.chancery.entity.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A file in mapped memory. A map holds at most 2 GB, so a larger file is mapped in blocks of one; numbers and records may lie across the border of two.
 * May be read by several threads at once.
 */
final class MappedFile {
    private static final int BLOCK_BITS = 30;
    private static final int LARGEST_BLOCK = 1 << BLOCK_BITS;

    private final ByteBuffer[] blocks;
    private final int bits;
    private final long size;

    private MappedFile(List<ByteBuffer> blocks, int bits, long size) {
        this.blocks = blocks.toArray(ByteBuffer[]::new);
        this.bits = bits;
        this.size = size;
    }

    static MappedFile open(Path file) throws IOException {
        return open(file, BLOCK_BITS);
    }

    /** @param bits the blocks have two to the power of this many bytes */
    static MappedFile open(Path file, int bits) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            long block = Math.min(1L << bits, LARGEST_BLOCK);
            List<ByteBuffer> blocks = new ArrayList<>();
            for (long from = 0; from < size; from += block) {
                blocks.add(channel.map(FileChannel.MapMode.READ_ONLY, from, Math.min(block, size - from))
                        .order(ByteOrder.LITTLE_ENDIAN));
            }
            return new MappedFile(blocks, bits, size);
        }
    }

    long size() {
        return size;
    }

    byte readByte(long at) {
        return blocks[(int) (at >>> bits)].get((int) (at & (1L << bits) - 1));
    }

    int readInt(long at) {
        int inside = (int) (at & (1L << bits) - 1);
        ByteBuffer block = blocks[(int) (at >>> bits)];
        return inside + Integer.BYTES <= block.limit() ? block.getInt(inside) : (int) bytewise(at, Integer.BYTES);
    }

    long readLong(long at) {
        int inside = (int) (at & (1L << bits) - 1);
        ByteBuffer block = blocks[(int) (at >>> bits)];
        return inside + Long.BYTES <= block.limit() ? block.getLong(inside) : bytewise(at, Long.BYTES);
    }

    private long bytewise(long at, int count) {
        long value = 0;
        for (int i = 0; i < count; i++) {
            value |= (readByte(at + i) & 0xFFL) << (8 * i);
        }
        return value;
    }

    byte[] read(long at, int count) {
        byte[] bytes = new byte[count];
        int done = 0;
        while (done < count) {
            int inside = (int) (at + done & (1L << bits) - 1);
            ByteBuffer block = blocks[(int) (at + done >>> bits)];
            int part = Math.min(count - done, block.limit() - inside);
            block.get(inside, bytes, done, part);
            done += part;
        }
        return bytes;
    }
}
