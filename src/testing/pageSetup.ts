/** The pages of one worker share their modules, which saves half of their time. What one file learnt is left to no other. */
import { onlineManager } from '@tanstack/react-query';
import { afterEach, vi } from 'vitest';
import { knowsServiceTime } from '#api/serviceClock.ts';

// The service's time is learnt once and for good: whoever comes next begins with modules that know nothing.
if (knowsServiceTime()) vi.resetModules();

afterEach(() => onlineManager.setOnline(true));
