import { Button } from './button';
import { signalToast, useToast } from './toast-state';

/** The line at the foot that says what was done, with a way back where there is one. */
export function Toast() {
  const toast = useToast();
  return (
    <div class="toast" role="status">
      {toast && (
        <p class="said">
          <span>{toast.text}</span>
          <span class="row">
            {toast.more && (
              <Button
                look="quiet"
                onClick={() => {
                  toast.more?.go();
                  signalToast(null);
                }}
              >
                {toast.more.text}
              </Button>
            )}
            {toast.undo && (
              <Button
                look="quiet"
                onClick={() => {
                  toast.undo?.();
                  signalToast(null);
                }}
              >
                Undo
              </Button>
            )}
            <Button look="quiet" label="Dismiss" onClick={() => signalToast(null)}>
              ×
            </Button>
          </span>
        </p>
      )}
    </div>
  );
}
