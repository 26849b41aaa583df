-- Take the write lock at once: later it might be refused half way.
BEGIN IMMEDIATE;
