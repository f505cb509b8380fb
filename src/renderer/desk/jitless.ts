import { z } from 'zod';

// The window's policy forbids building code at run time, which zod would otherwise try.
z.config({ jitless: true });
