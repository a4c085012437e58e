package io.github.dfconsole.launch;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import javax.imageio.ImageIO;

/** A screen that nobody sees, and whose picture can be read at any time without asking anybody. */
final class VirtualScreen implements AutoCloseable {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    /** What blinks, or counts seconds, is no news. */
    private static final double NEGLIGIBLE = 0.002;

    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(4);
    private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(1500);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    private record Frame(long at, int[] pixels) {}

    private final Process server;
    private final String display;
    private final ByteBuffer picture;
    private long started;
    private int[] empty = new int[0];
    private List<Frame> frames = List.of();

    private VirtualScreen(Process server, String display, ByteBuffer picture) {
        this.server = server;
        this.display = display;
        this.picture = picture;
    }

    static VirtualScreen open(Path folder) throws IOException {
        Process server =
                new ProcessBuilder(
                                "Xvfb",
                                "-displayfd",
                                "1",
                                "-screen",
                                "0",
                                WIDTH + "x" + HEIGHT + "x24",
                                "-fbdir",
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String display =
                new BufferedReader(new InputStreamReader(server.getInputStream())).readLine();
        try (FileChannel file =
                FileChannel.open(folder.resolve("Xvfb_screen0"), StandardOpenOption.READ)) {
            ByteBuffer all = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
            // An X window dump: its header says how long it is and how many colours follow it.
            int start = all.getInt(0) + 12 * all.getInt(76);
            ByteBuffer picture = all.slice(start, WIDTH * HEIGHT * 4);
            return new VirtualScreen(server, ":" + display, picture.order(ByteOrder.LITTLE_ENDIAN));
        }
    }

    /** Starts a program on this screen, with a home of its own. */
    Process start(Path home, List<String> command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("NCLOUD_"));
        builder.environment().put("DISPLAY", display);
        builder.environment().put("HOME", home.toString());
        builder.environment().put("XDG_CONFIG_HOME", home.resolve(".config").toString());
        builder.environment().put("XDG_STATE_HOME", home.resolve(".local/state").toString());
        builder.environment().put("LANG", "C.UTF-8");
        empty = look();
        started = System.nanoTime();
        return builder.start();
    }

    /** Ends a program, and waits until its window is gone. */
    void end(Process process) throws InterruptedException {
        process.destroy();
        process.waitFor();
        while (share(look(), empty) > NEGLIGIBLE) {
            Thread.sleep(20);
        }
    }

    /**
     * Waits until the picture does not change any more.
     *
     * @return milliseconds from the start of the program until the picture was as it is now
     */
    double timeUntilSettled() throws IOException {
        frames = new ArrayList<>();
        int[] last = empty;
        long changed = 0;
        while (changed == 0 || System.nanoTime() - changed < QUIET) {
            if (System.nanoTime() - started > PATIENCE) {
                throw new IOException("There is no window, or it does not come to rest");
            }
            LockSupport.parkNanos(LOOK_EVERY);
            long at = System.nanoTime();
            // Looking must not take the time that is being measured.
            if (IntBuffer.wrap(last).mismatch(picture.asIntBuffer()) < 0) {
                continue;
            }
            int[] now = look();
            frames.add(new Frame(at, now));
            if (share(now, last) > NEGLIGIBLE) {
                changed = at;
            }
            last = now;
        }
        return timeUntil(0, 0, WIDTH, HEIGHT);
    }

    /**
     * When a part of the picture was as it was in the end, at the last start.
     *
     * @return milliseconds from the start of the program
     */
    double timeUntil(int x, int y, int width, int height) {
        int[] settled = part(frames.getLast(), x, y, width, height);
        int first = frames.size();
        while (first > 0
                && share(part(frames.get(first - 1), x, y, width, height), settled) <= NEGLIGIBLE) {
            first--;
        }
        return (frames.get(first).at() - started) / 1e6;
    }

    private static int[] part(Frame frame, int x, int y, int width, int height) {
        int[] part = new int[width * height];
        for (int row = 0; row < height; row++) {
            System.arraycopy(frame.pixels(), (y + row) * WIDTH + x, part, row * width, width);
        }
        return part;
    }

    private int[] look() {
        int[] pixels = new int[WIDTH * HEIGHT];
        picture.asIntBuffer().get(0, pixels);
        return pixels;
    }

    private static double share(int[] one, int[] other) {
        int different = 0;
        for (int index = 0; index < one.length; index++) {
            if (one[index] != other[index]) {
                different++;
            }
        }
        return (double) different / one.length;
    }

    /** Keeps the picture, to be looked at by a person. */
    void save(Path file) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, WIDTH, HEIGHT, look(), 0, WIDTH);
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(image, "png", file.toFile());
    }

    @Override
    public void close() throws InterruptedException {
        server.destroy();
        server.waitFor();
    }
}
